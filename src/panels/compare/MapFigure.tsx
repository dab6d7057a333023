import { useMemo, useRef, useState } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { CountryId } from '../../domain/model/country';
import { MapTooltip } from '../../map/MapTooltip';
import type { Scene } from '../../map/style/scene';
import type { Frame } from '../../map/svg/frame';
import { SvgMap } from '../../map/svg/SvgMap';
import { fitInner } from '../../map/svg/view';
import { useWidth } from '../../ui/useWidth';
import { actions } from '../../view/store';

interface Props {
  scene: Scene;
  index: AtlasIndex;
  frame: Frame;
  idPrefix: string;
  caption: string;
  /** What the map shows, in words. */
  title: string;
}

/** A map of its own, drawn as SVG: hover names a country, a click selects it. */
export function MapFigure({ scene, index, frame, idPrefix, caption, title }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const [hover, setHover] = useState<{ country: CountryId; at: { x: number; y: number } } | null>(null);
  const [, , wide, high] = frame.inner;
  const view = useMemo(
    () => (width > 0 ? fitInner(frame, width, (width * high) / wide, 4) : undefined),
    [frame, width, wide, high],
  );
  return (
    <figure className="map-figure">
      <figcaption>{caption}</figcaption>
      <div ref={box} className="map-figure-box">
        <SvgMap
          scene={scene}
          frame={frame}
          idPrefix={idPrefix}
          view={view}
          labels={width > 320}
          title={title}
          hovered={hover?.country ?? null}
          smallTone
          interactive={{
            onSelect: (country) => country && actions.selectCountry(country),
            onHover: (country, at) => setHover(country ? { country, at } : null),
          }}
        />
        {hover && (
          <MapTooltip
            scene={scene}
            index={index}
            country={hover.country}
            at={hover.at}
            within={[width, (width * high) / wide]}
          />
        )}
      </div>
    </figure>
  );
}
