import type { LegendGroup, LegendRow, MapLegend } from '../map/style/legendGroups';
import type { Encoding } from '../map/style/scene';
import type { CountryDrawing } from '../map/svg/countryDrawings';

/** What is drawn of a map, as its key needs it. */
export interface MapUse {
  encoding: Encoding;
  drawn: readonly CountryDrawing[];
  contested: boolean;
}

/** Whether the maps have what a row explains. */
function isUsed({ mark: { fill, pattern } }: LegendRow, group: number, { encoding, drawn }: MapUse): boolean {
  // A stripe is part of many tiles: its row stays.
  if (encoding === 'three') return true;
  if (encoding === 'two') return drawn.some((one) => (group === 0 ? one.fill === fill : one.pattern === pattern));
  return drawn.some((one) => one.fill === fill && (encoding === 'count' || one.pattern === pattern));
}

/** The rows of the map's legend that the picture needs, those of what may be on any map last. */
export function pictureLegend({ groups, note, keys }: MapLegend, uses: readonly MapUse[]): LegendGroup[] {
  const used = groups
    .map((group, i) => ({ ...group, rows: group.rows.filter((row) => uses.some((use) => isUsed(row, i, use))) }))
    .filter(({ rows }) => rows.length > 0);
  // The tone for what is too small for a hatch is a screen's.
  const rest = keys.filter(({ key }) => key === 'contested' && uses.some(({ contested }) => contested));
  const noted: LegendRow[] =
    note === null ? [] : [{ key: 'note', mark: { fill: 'transparent', pattern: null }, label: note }];
  return rest.length + noted.length === 0 ? used : [...used, { title: '', rows: [...rest, ...noted] }];
}
