import type { StandingClass } from '../domain/standing';
import type { LegendGroup, LegendRow, MapLegend } from '../map/style/legendGroups';
import type { Encoding } from '../map/style/scene';

/** What is in sight of a map, as its key needs it. */
export interface MapUse {
  encoding: Encoding;
  /** Of each country: its standing in each bloc, its fill, whether sources disagree. */
  countries: readonly { classes: readonly string[]; fill: string; contested: boolean }[];
}

/** Rows of a bloc are named by standing. A stripe is part of many tiles: its rows stay. */
function isUsed({ key, mark }: LegendRow, group: number, { encoding, countries }: MapUse): boolean {
  if (encoding === 'three') return true;
  if (encoding === 'count') return countries.some(({ fill }) => fill === mark.fill);
  return countries.some(({ classes }) => classes[group] === (key as StandingClass));
}

/** Rows of two standings that look the same under another bloc's hatch are one. */
const looksOf = (rows: readonly LegendRow[]): LegendRow[] =>
  rows.filter(({ mark }, i) => {
    const first = rows.findIndex((row) => row.mark.fill === mark.fill && row.mark.pattern === mark.pattern);
    return first === i;
  });

/** The rows of the map's legend that the picture needs, those of what may be on any map last. */
export function pictureLegend({ groups, note, keys }: MapLegend, uses: readonly MapUse[]): LegendGroup[] {
  const used = groups
    .map((group, i) => ({
      ...group,
      rows: looksOf(group.rows.filter((row) => uses.some((use) => isUsed(row, i, use)))),
    }))
    .filter(({ rows }) => rows.length > 0);
  // The tone for what is too small for a hatch is a screen's.
  const rest = keys.filter(
    ({ key }) => key === 'contested' && uses.some(({ countries }) => countries.some(({ contested }) => contested)),
  );
  const noted: LegendRow[] =
    note === null ? [] : [{ key: 'note', mark: { fill: 'transparent', pattern: null }, label: note }];
  return rest.length + noted.length === 0 ? used : [...used, { title: '', rows: [...rest, ...noted] }];
}
