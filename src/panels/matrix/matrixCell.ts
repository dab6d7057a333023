import type { AtlasIndex } from '../../domain/atlasIndex';
import { epochOf } from '../../domain/changeDays';
import type { Day } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import { classOf, isContested, type Standing, type StandingClass, statusOn } from '../../domain/standing';
import type { PageWords } from '../../words/pageEn';
import { standingWords } from '../../words/standingWords';

/** What a cell writes; the letter itself is a word of the interface. */
export type LetterKey = keyof PageWords['matrix']['letters'];

/** One country in one bloc. The same standing is the same object, so that a change of date redraws only what changed. */
export interface MatrixCell {
  letter: LetterKey;
  class: StandingClass;
  contested: boolean;
  standing: Standing;
  /** Names of the weaker statuses held beside it. */
  also: readonly string[];
}

const letterOfClass: Readonly<Record<StandingClass, LetterKey>> = {
  full: 'member',
  frozen: 'frozen',
  associate: 'associate',
  partner: 'partner',
  observer: 'observer',
  prospective: 'prospective',
  suspended: 'suspended',
  ended: 'ended',
  none: 'none',
  unknown: 'unknown',
  'not-applicable': 'not-applicable',
};

/** Dialogue partners are partners to the map, but a rank of their own in the bloc's papers. */
export const letterOf = (standing: Standing): LetterKey =>
  standing.kind === 'recorded' && standing.status.id.startsWith('dialogue')
    ? 'dialogue'
    : letterOfClass[classOf(standing)];

/** What makes two standings look and read the same. */
const identityOf = (bloc: string, standing: Standing): string =>
  standing.kind === 'recorded'
    ? [standing.membership.id, ...standing.also.map(({ id }) => id)].join(' ')
    : `${bloc} ${standing.kind}`;

type Column = Map<CountryId, MatrixCell>;

interface Pool {
  cells: Map<string, MatrixCell>;
  /** By bloc and epoch: between two changes of a bloc every day has the same column. */
  columns: Map<string, Column>;
  /** The columns of the day asked for last, by bloc. */
  day: Day | null;
  ofDay: Map<string, Column>;
}
const pools = new WeakMap<AtlasIndex, Pool>();

function columnOn(pool: Pool, index: AtlasIndex, bloc: string, day: Day): Column {
  if (pool.day !== day) {
    pool.day = day;
    pool.ofDay.clear();
  }
  const found = pool.ofDay.get(bloc);
  if (found) return found;
  const epoch = epochOf(index.changeDays, [bloc], day);
  const column = pool.columns.get(epoch) ?? new Map();
  pool.columns.set(epoch, column);
  pool.ofDay.set(bloc, column);
  return column;
}

function makeCell(index: AtlasIndex, bloc: string, standing: Standing): MatrixCell {
  const labelOf = (status: string) => index.blocs.get(bloc)?.statuses.find(({ id }) => id === status)?.label ?? status;
  return {
    letter: letterOf(standing),
    class: classOf(standing),
    contested: isContested(standing),
    standing,
    also: standing.kind === 'recorded' ? standing.also.map(({ status }) => labelOf(status)) : [],
  };
}

/** The cell of a country in a bloc on a day. */
export function cellOn(index: AtlasIndex, bloc: string, country: CountryId, day: Day): MatrixCell {
  const pool = pools.get(index) ?? { cells: new Map(), columns: new Map(), day: null, ofDay: new Map() };
  pools.set(index, pool);
  const column = columnOn(pool, index, bloc, day);
  const known = column.get(country);
  if (known) return known;
  const standing = statusOn(index, bloc, country, day);
  const identity = identityOf(bloc, standing);
  const cell = pool.cells.get(identity) ?? makeCell(index, bloc, standing);
  pool.cells.set(identity, cell);
  column.set(country, cell);
  return cell;
}

/** "Partner country since 1 January 2025": the bloc's own word, doubt, and since when if it is a tie or was one. */
export function cellWords({ standing, class: standingClass, also }: MatrixCell, words: PageWords): string {
  const status = standingWords(standing, words);
  if (standing.kind !== 'recorded' || standingClass === 'none') return status;
  const since = words.since(standing.membership.from);
  return `${status} ${since}${also.length > 0 ? words.matrix.also(also) : ''}`;
}
