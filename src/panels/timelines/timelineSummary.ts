import type { AtlasIndex } from '../../domain/atlasIndex';
import { isTied } from '../../domain/changes';
import { type Day, firstDay } from '../../domain/day';
import type { CountryId } from '../../domain/model/country';
import type { Membership } from '../../domain/model/membership';
import { isOwn } from '../../domain/ownAtlas';
import { blocsOf, classOf, countsOn, existed, isContested, type Standing, standingsOn } from '../../domain/standing';
import type { PageWords } from '../../words/pageEn';
import { blocName, countryName } from './barWords';

interface Tie {
  key: string;
  membership: Membership;
  label: string;
}

/** The tie that began last, weaker ones beside a stronger one included; of several on one day the first in the given order. */
function newestTie(index: AtlasIndex, standings: ReadonlyMap<string, Standing>): Tie | null {
  const ties = [...standings].flatMap(([key, standing]): Tie[] => {
    if (standing.kind !== 'recorded' || !isTied(standing)) return [];
    const labels = new Map(index.blocs.get(standing.membership.bloc)?.statuses.map(({ id, label }) => [id, label]));
    return [standing.membership, ...standing.also].map((membership) => ({
      key,
      membership,
      label: labels.get(membership.status) ?? membership.status,
    }));
  });
  return ties.reduce<Tie | null>(
    (best, tie) => (best && firstDay(best.membership.from) >= firstDay(tie.membership.from) ? best : tie),
    null,
  );
}

/** "partner country since 1 January 2025", and whether sources disagree. */
function tieWords({ label, membership }: Tie, words: PageWords): string {
  // The whole stands in brackets: those of the label become commas.
  const status = (label.charAt(0).toLowerCase() + label.slice(1)).replace(/ \(([^)]*)\)/, ', $1,');
  const contest = membership.contested
    ? [membership.contestedAbout === 'dates' ? words.datesContested : words.contested]
    : [];
  return [`${status} ${words.since(membership.from)}`, ...contest].join(', ');
}

const past = (index: AtlasIndex, day: Day): boolean => day < firstDay(index.atlas.asOf);

/** A country in one sentence: in how many blocs it is what on the day, and its newest tie. */
export function summaryOfCountry(index: AtlasIndex, country: CountryId, day: Day, words: PageWords): string {
  // What a reader has added is in the chart, by its name: not in a count.
  const standings = new Map([...blocsOf(index, country, day)].filter(([bloc]) => !isOwn(bloc)));
  const classes = [...standings.values()].map(classOf);
  const count = (...of: readonly string[]) => classes.filter((one) => of.includes(one)).length;
  const newest = newestTie(index, standings);
  return words.timelines.countrySentence({
    day: words.date(day),
    past: past(index, day),
    country: countryName(index, country),
    members: count('full', 'frozen'),
    partners: count('partner'),
    observers: count('observer'),
    others: count('associate', 'prospective', 'suspended'),
    newest: newest && { name: blocName(index, newest.key), status: tieWords(newest, words) },
  });
}

/** A bloc in one sentence: how many states are what in it on the day, where the five stand, and its newest tie. */
export function summaryOfBloc(index: AtlasIndex, bloc: string, day: Day, words: PageWords): string {
  const founded = index.blocs.get(bloc);
  const text = words.timelines;
  const name = blocName(index, bloc);
  if (!founded || !existed(founded, day)) return text.blocAbsent(words.date(day), name);
  const counts = countsOn(index, bloc, day);
  const count = (...of: Parameters<typeof counts.get>[0][]) => of.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
  const standings = standingsOn(index, bloc, day);
  const newest = newestTie(index, standings);
  const five = index.atlas.countries.filter(({ region }) => region === 'central-asia');
  const members = five.filter(({ id }) => {
    const standing = standings.get(id);
    return standing?.kind === 'recorded' && standing.status.class === 'full';
  });
  return text.blocSentence({
    day: words.date(day),
    past: past(index, day),
    bloc: name,
    members: count('full', 'frozen'),
    partners: count('partner'),
    observers: count('observer'),
    others: count('associate', 'prospective', 'suspended'),
    five: members.length > 0 ? words.list(members.map(({ name }) => name)) : null,
    contested: [...standings].filter(([, standing]) => isContested(standing) && isTied(standing)).length,
    newest: newest && { name: countryName(index, newest.key), status: tieWords(newest, words) },
  });
}
