import type { AtlasIndex } from '../domain/atlasIndex';
import { isTied } from '../domain/changes';
import type { Day } from '../domain/day';
import { groupBy } from '../domain/groupBy';
import type { CountryId } from '../domain/model/country';
import { publicBlocs } from '../domain/ownAtlas';
import { blocsOf, isMember, membersAt, type Standing, statusOn } from '../domain/standing';
import type { Words } from './en';
import { standingWords } from './standingWords';

const nameOf = (index: AtlasIndex, country: CountryId): string => index.countries.get(country)?.name ?? country;
const shortOf = (index: AtlasIndex, bloc: string): string => index.blocs.get(bloc)?.short ?? bloc;

/** "Member: Kazakhstan and Kyrgyzstan; Observer: Uzbekistan" for the five. */
function fiveIn(index: AtlasIndex, bloc: string, day: Day, words: Words): string {
  const five = index.atlas.countries.filter(({ region }) => region === 'central-asia');
  const told = five.map(({ id }) => ({ id, status: standingWords(statusOn(index, bloc, id, day), words) }));
  return [...groupBy(told, ({ status }) => status)]
    .map(([status, rows]) => words.statusOf(status, words.list(rows.map(({ id }) => nameOf(index, id)))))
    .join('; ');
}

/** The map in a sentence a bloc: how many members, and where the five stand. Made by rule, good as alternative text. */
export function blocsSummary(index: AtlasIndex, blocs: readonly string[], day: Day, words: Words): string {
  if (blocs.length === 0) return words.legendNone;
  const sentences = blocs.map((bloc) =>
    words.blocSentence(shortOf(index, bloc), membersAt(index, bloc, day).length, fiveIn(index, bloc, day, words)),
  );
  return [words.onDay(day), ...sentences].join(' ');
}

/** A country in a sentence: what it is in which blocs. */
export function countrySummary(index: AtlasIndex, country: CountryId, day: Day, words: Words): string {
  const ties = [...blocsOf(index, country, day)].filter(([, standing]) => isTied(standing));
  const label = (standing: Standing) => standingWords(standing, words);
  const groups = [...groupBy(ties, ([, standing]) => label(standing))].map(([status, rows]) =>
    words.statusOf(status, words.list(rows.map(([bloc]) => shortOf(index, bloc)))),
  );
  return [words.onDay(day), words.countrySentence(nameOf(index, country), groups)].join(' ');
}

/** The five and all blocs in a sentence: of how many each is a member, of those that existed on the day. */
export function fiveSummary(index: AtlasIndex, day: Day, words: Words): string {
  const living = publicBlocs(index.atlas.blocs).filter(({ id }) => membersAt(index, id, day).length > 0);
  const five = index.atlas.countries
    .filter(({ region }) => region === 'central-asia')
    .map(({ id, name }) => ({
      name,
      count: living.filter((bloc) => isMember(statusOn(index, bloc.id, id, day))).length,
    }))
    .sort((a, b) => b.count - a.count || index.tongue.compare(a.name, b.name));
  const counts = five.map(({ name, count }) => words.countOfCountry(name, count));
  return [words.onDay(day), words.fiveSentence(living.length, words.list(counts))].join(' ');
}
