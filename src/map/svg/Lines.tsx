import { Fragment } from 'react';
import { borderLayers } from '../style/layers/borders';
import { waterLayers } from '../style/layers/water';
import { type Drawing, hrefOf, steady } from './drawContext';
import { strokeOf } from './layerValues';
import type { PartId } from './SharedShapes';

/** Path data of one part of the frame: drawn here the first time, referred to afterwards. */
function Part({ drawing, part, again = false }: { drawing: Drawing; part: PartId; again?: boolean }) {
  if (drawing.frame[part] === '') return null;
  if (again || drawing.shared !== undefined) return <use href={hrefOf(drawing, part)} />;
  return <path id={`${drawing.idPrefix}-${part}`} d={drawing.frame[part]} {...steady(drawing)} />;
}

/** Inland waters. */
export function Lakes({ drawing }: { drawing: Drawing }) {
  const [{ paint }, edge] = waterLayers(drawing.scene);
  const { view, portable } = drawing;
  return (
    <g
      className="lakes"
      fill={String(paint?.['fill-color'])}
      {...(view.zoom >= (edge.minzoom ?? 0) && strokeOf(edge, view, portable))}
    >
      <Part drawing={drawing} part="lakes" />
    </g>
  );
}

/** A line in its halo; the same two paths serve for both. */
export function Borders({ drawing }: { drawing: Drawing }) {
  return (
    <g fill="none">
      {borderLayers(drawing.scene).map((layer, at) => {
        const strokeFor = (region: boolean) => strokeOf(layer, drawing.view, drawing.portable, { region });
        if (layer.id === 'disputed-line')
          return (
            <g key={layer.id} className={layer.id} {...strokeFor(false)}>
              <Part drawing={drawing} part="disputed" />
            </g>
          );
        return (
          <Fragment key={layer.id}>
            <g className={layer.id} {...strokeFor(false)}>
              <Part drawing={drawing} part="borders" again={at > 0} />
            </g>
            <g className={`${layer.id} region`} {...strokeFor(true)}>
              <Part drawing={drawing} part="regionBorders" again={at > 0} />
            </g>
          </Fragment>
        );
      })}
    </g>
  );
}
