import type { CountryId } from '../../domain/model/country';
import { markLayers } from '../style/layers/marks';
import { type Drawing, hrefOf } from './drawContext';
import { strokeOf } from './layerValues';

interface Props {
  drawing: Drawing;
  selected: CountryId | null;
  hovered: CountryId | null;
}

/** Outlines of single countries, in the order of MapLibre's layers: contested (dashed), hovered, selected. */
export function Marks({ drawing, selected, hovered }: Props) {
  const { scene, frame, view, portable } = drawing;
  const contested = [...scene.countries].flatMap(([id, paint]) => (paint.contested ? [id] : []));
  const one = (id: CountryId | null): CountryId[] => (id === null ? [] : [id]);
  const marked: Readonly<Record<string, CountryId[]>> = {
    'contested-line': contested,
    'hovered-line': one(hovered),
    'selected-halo': one(selected),
    'selected-line': one(selected),
  };
  return (
    <g fill="none">
      {markLayers(scene).map((layer) => {
        const ids = (marked[layer.id] ?? []).filter((id) => frame.countries.has(id));
        return (
          ids.length > 0 && (
            <g key={layer.id} className={layer.id} {...strokeOf(layer, view, portable)}>
              {ids.map((id) => (
                <use key={id} data-marked={id} href={hrefOf(drawing, id)} />
              ))}
            </g>
          )
        );
      })}
    </g>
  );
}
