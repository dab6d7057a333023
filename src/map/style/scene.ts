import type { AtlasIndex } from '../../domain/atlasIndex';
import { epochOf } from '../../domain/changeDays';
import type { Day } from '../../domain/day';
import { keepRecent } from '../../domain/keepRecent';
import type { CountryId } from '../../domain/model/country';
import type { Language } from '../../domain/model/language';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import type { Vote } from '../../domain/model/vote';
import { classOf, isContested, isMember, type Standing, type StandingClass, statusOn } from '../../domain/standing';
import type { BallotOrNot } from '../../domain/votes';
import { countFill, fillOf, type Scheme, surfaces } from '../../theme/palette';
import { ownPattern, type Pattern, secondPattern, stripePattern } from '../../theme/patterns';
import { solidTone } from './solidTone';

/** How one country is drawn. */
export interface CountryPaint {
  fill: string;
  /** Over the fill; null for none. */
  pattern: Pattern | null;
  /** Instead of both where the country is too small for a pattern; null: nothing instead. */
  solid: string | null;
  contested: boolean;
  /** Standing in each chosen bloc, in the order of choice, or the vote: what tests and words read. */
  classes: readonly (StandingClass | BallotOrNot)[];
  standings: readonly Standing[];
  /** In place of the standings in words, where it is a vote that colours the map. */
  says?: string;
}

/**
 * one: fill by status. two: the second bloc as a hatch. three: a stripe each, paler for less than a member.
 * count: in how many of the chosen blocs a state is a member. vote: how it voted, whatever the blocs (`voteScene`).
 */
export type Encoding = 'none' | 'one' | 'two' | 'three' | 'count' | 'vote';

/** All that any renderer needs to draw the map; derived from the atlas and the view, never stored. */
export interface Scene {
  day: Day;
  blocs: readonly string[];
  encoding: Encoding;
  scheme: Scheme;
  /** Of the labels. */
  language: Language;
  countries: ReadonlyMap<CountryId, CountryPaint>;
  labels: readonly { id: CountryId; name: string; at: readonly [number, number]; rank: number }[];
  selected: CountryId | null;
  /** Trade measures chosen as arrows, numbered in the order of choice; which are drawn: `arrowsIn`. */
  measures: readonly { number: number; measure: TradeMeasure }[];
  /** The vote that colours the map, and the map in a sentence; absent while blocs do. */
  vote?: Vote;
  says?: string;
}

export interface SceneInput {
  day: Day;
  blocs: readonly string[];
  country: CountryId | null;
  /** Ids of trade measures, in the order of choice. */
  measures?: readonly string[] | undefined;
}

export const encodingFor = (blocs: readonly string[]): Encoding =>
  (['none', 'one', 'two', 'three'] as const)[blocs.length] ?? 'count';

function paint(
  encoding: Encoding,
  blocs: readonly string[],
  standings: readonly Standing[],
  scheme: Scheme,
): CountryPaint {
  const classes = standings.map(classOf);
  const [first, second] = blocs;
  const [own = 'none', other = 'none'] = classes;
  const base = { classes, standings, contested: standings.some(isContested), solid: null };
  if (first === undefined) return { ...base, fill: surfaces[scheme].land, pattern: null };
  if (encoding === 'count')
    return { ...base, fill: countFill(standings.filter(isMember).length, blocs.length, scheme), pattern: null };
  const solid = solidTone(blocs, classes, scheme);
  if (encoding === 'three')
    return { ...base, solid, fill: surfaces[scheme].land, pattern: stripePattern(blocs, classes, scheme) };
  if (encoding === 'two' && second !== undefined)
    return { ...base, solid, fill: fillOf(first, own, scheme), pattern: secondPattern(second, other, scheme) };
  return { ...base, fill: fillOf(first, own, scheme), pattern: ownPattern(first, own, scheme) };
}

const ranks = { 'central-asia': 0, neighbour: 1, other: 2 };

type Paints = ReadonlyMap<CountryId, CountryPaint>;

/**
 * Paints by blocs, colours and epoch, the last used at the end: while no standing changes, sliding the date gives the very same map.
 * Of the last few alone: one is tens of kilobytes, and there are more choices of blocs than memory.
 */
const painted = new WeakMap<AtlasIndex, Map<string, Paints>>();
const keptPaints = 12;

function paintsOn(index: AtlasIndex, day: Day, blocs: readonly string[], scheme: Scheme): Paints {
  const kept = painted.get(index) ?? new Map<string, Paints>();
  painted.set(index, kept);
  const key = `${scheme} ${epochOf(index.changeDays, blocs, day)}`;
  const found = kept.get(key);
  if (found) return keepRecent(kept, key, found, keptPaints);
  const encoding = encodingFor(blocs);
  const paints = new Map<CountryId, CountryPaint>();
  for (const { id } of index.atlas.countries)
    paints.set(
      id,
      paint(
        encoding,
        blocs,
        blocs.map((bloc) => statusOn(index, bloc, id, day)),
        scheme,
      ),
    );
  return keepRecent(kept, key, paints, keptPaints);
}

const labelled = new WeakMap<AtlasIndex, Map<Language, Scene['labels']>>();

function labelsIn(index: AtlasIndex, language: Language): Scene['labels'] {
  const kept = labelled.get(index) ?? new Map<Language, Scene['labels']>();
  labelled.set(index, kept);
  const labels =
    kept.get(language) ??
    index.atlas.countries.map(({ id, names, labelAt, region }) => ({
      id,
      name: names[language] || names.en,
      at: labelAt,
      // User-assigned codes stand for disputed places: named only from close by.
      rank: id.startsWith('X') ? 3 : ranks[region],
    }));
  kept.set(language, labels);
  return labels;
}

/** The map as data: each country's paint on the day, for the chosen blocs. Pure; what did not change keeps its identity. */
export function makeScene(
  index: AtlasIndex,
  { day, blocs, country, measures = [] }: SceneInput,
  { scheme, language }: { scheme: Scheme; language: Language },
): Scene {
  return {
    day,
    blocs,
    encoding: encodingFor(blocs),
    scheme,
    language,
    countries: paintsOn(index, day, blocs, scheme),
    labels: labelsIn(index, language),
    selected: country,
    // What the atlas does not have, as on an earlier "known" day, keeps its number.
    measures: measures.flatMap((id, at) =>
      index.atlas.tradeMeasures.flatMap((measure) => (measure.id === id ? { number: at + 1, measure } : [])),
    ),
  };
}
