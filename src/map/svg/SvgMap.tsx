import { type MouseEvent, memo, useMemo } from 'react';
import type { CountryId } from '../../domain/model/country';
import { surfaces } from '../../theme/palette';
import type { Scene } from '../style/scene';
import { Arrows } from './Arrows';
import { Countries, Points } from './Countries';
import { countryDrawings, patternsOf } from './countryDrawings';
import type { Drawing } from './drawContext';
import type { Frame } from './frame';
import { Labels } from './Labels';
import { Borders, Lakes } from './Lines';
import { Marks } from './Marks';
import { Patterns } from './Patterns';
import { type FrameView, openView } from './view';

export interface SvgMapProps {
  scene: Scene;
  frame: Frame;
  /** Makes the ids of this map its own in the document. */
  idPrefix: string;
  /** Default: the region, before the container's size is known. */
  view?: FrameView | undefined;
  labels?: boolean;
  /** Without it the map is decoration, hidden from assistive technology. */
  title?: string | undefined;
  desc?: string | undefined;
  interactive?:
    | {
        onSelect(country: CountryId | null): void;
        /** Position in CSS pixels inside the map's container. */
        onHover(country: CountryId | null, at: { x: number; y: number }): void;
      }
    | undefined;
  /** Default: the scene's. */
  selected?: CountryId | null | undefined;
  hovered?: CountryId | null;
  /** Prefix given to `SharedShapes`, which then holds the geometry. */
  shared?: string | undefined;
  /** Countries under 40 px take a plain tone for a second bloc's hatch. */
  smallTone?: boolean;
  /** For a file of its own: the sea painted, labels whole, lengths that any program reads. */
  portable?: boolean;
  className?: string | undefined;
}

const countryAt = ({ target }: MouseEvent): CountryId | null =>
  (target instanceof Element && target.closest('[data-country]')?.getAttribute('data-country')) || null;

function placeOf({ clientX, clientY, currentTarget }: MouseEvent): { x: number; y: number } {
  const { left, top } = (currentTarget.parentElement ?? currentTarget).getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

interface GroundProps {
  drawing: Drawing;
  smallTone: boolean;
}

/** A hover, a chosen country, a day on which no colour changes and a map that is moved leave the ground as it is. */
function sameGround(before: GroundProps, after: GroundProps): boolean {
  const [a, b] = [before.drawing, after.drawing];
  return (
    before.smallTone === after.smallTone &&
    a.scene.countries === b.scene.countries &&
    a.scene.scheme === b.scene.scheme &&
    a.frame === b.frame &&
    a.view.scale === b.view.scale &&
    a.view.hatch.unit === b.view.hatch.unit &&
    a.view.hatch.x === b.view.hatch.x &&
    a.view.hatch.y === b.view.hatch.y &&
    a.idPrefix === b.idPrefix &&
    a.shared === b.shared &&
    a.portable === b.portable
  );
}

const Ground = memo(function Ground({ drawing, smallTone }: GroundProps) {
  const { scene, frame, view, idPrefix } = drawing;
  const countries = countryDrawings(scene, frame, view, smallTone);
  return (
    <>
      <defs>
        <Patterns patterns={patternsOf(countries)} idPrefix={idPrefix} hatch={view.hatch} />
      </defs>
      <Countries drawing={drawing} countries={countries} />
      <g pointerEvents="none">
        <Lakes drawing={drawing} />
        <Borders drawing={drawing} />
      </g>
      <Points drawing={drawing} countries={countries} />
    </>
  );
}, sameGround);

const MemoLabels = memo(
  Labels,
  ({ drawing: a }, { drawing: b }) =>
    a.scene.labels === b.scene.labels &&
    a.scene.scheme === b.scene.scheme &&
    a.frame === b.frame &&
    a.view === b.view &&
    a.portable === b.portable,
);

/** The scene as SVG: the same colours, hatches, lines and names as MapLibre's style, in the same order. Pure. */
export function SvgMap({
  scene,
  frame,
  idPrefix,
  view: given,
  labels = false,
  title,
  desc,
  interactive,
  selected = scene.selected,
  hovered = null,
  shared,
  smallTone = false,
  portable = false,
  className,
}: SvgMapProps) {
  const drawing = useMemo<Drawing>(
    () => ({ scene, frame, view: given ?? openView(frame), idPrefix, shared, portable }),
    [scene, frame, given, idPrefix, shared, portable],
  );
  const { viewBox, size } = drawing.view;
  const [left, top, width, height] = viewBox;
  const named = title === undefined ? { 'aria-hidden': true } : { role: 'img' };
  // A <title> would show as the browser's own tooltip over the one that the application draws.
  const words = interactive && title !== undefined ? { 'aria-label': title } : {};
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has a name, or is hidden as decoration; keys have the list named Countries.
    <svg
      className={className}
      viewBox={viewBox.join(' ')}
      fillRule="evenodd"
      {...(portable && { xmlns: 'http://www.w3.org/2000/svg' })}
      {...((portable || interactive) && { width: size?.[0], height: size?.[1] })}
      {...(size === null && { overflow: 'visible' })}
      {...named}
      {...words}
      {...(interactive && {
        onClick: (event: MouseEvent) => interactive.onSelect(countryAt(event)),
        onMouseMove: (event: MouseEvent) => interactive.onHover(countryAt(event), placeOf(event)),
        onMouseLeave: () => interactive.onHover(null, { x: 0, y: 0 }),
      })}
    >
      {!interactive && title !== undefined && <title>{title}</title>}
      {desc !== undefined && <desc>{desc}</desc>}
      {portable && <rect x={left} y={top} width={width} height={height} fill={surfaces[scene.scheme].sea} />}
      {/* Only shapes take the pointer here, so that the sea keeps the plain cursor. */}
      <g {...(interactive && { cursor: 'pointer' })}>
        <Ground drawing={drawing} smallTone={smallTone} />
      </g>
      <g pointerEvents="none">
        <Marks drawing={drawing} selected={selected} hovered={hovered} />
        <Arrows drawing={drawing} />
        {labels && <MemoLabels drawing={drawing} />}
      </g>
    </svg>
  );
}
