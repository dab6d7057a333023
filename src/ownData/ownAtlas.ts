import { changeDaysOf } from '../domain/changeDays';
import { fold, plain } from '../domain/fold';
import type { Bloc, BlocStatus } from '../domain/model/bloc';
import type { CountryId } from '../domain/model/country';
import type { Language, Names } from '../domain/model/language';
import { languages } from '../domain/model/language';
import type { Membership } from '../domain/model/membership';
import { type OwnAtlas, ownPrefix } from '../domain/ownAtlas';
import type { StandingClass } from '../domain/standing';
import { commonStatuses } from './commonStatuses';
import { dateOf, firstCode, type OwnTable } from './ownTable';

/** What is said of a reader's data wherever it is shown. */
export interface OwnLabels {
  /** The name of a bloc with the mark that it is the reader's own. */
  marked(name: string): string;
  standing: Readonly<Record<StandingClass, string>>;
  publisher: string;
  unpublished: string;
  /** Where in the file it stands. */
  lines(file: string, first: number, last: number): string;
  blocNote(file: string, states: number, intervals: number): string;
}

/** Latin words as they are; other scripts as they sound. */
const latin = (text: string): string => (/^[a-z0-9 ]*$/.test(plain(text)) ? plain(text) : fold(text));

const slug = (text: string, most: number): string =>
  latin(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, most)
    .replace(/^-|-$/g, '');

/** `own:<file>-<bloc>`; of names that come out the same the later ones get a number. */
export function ownIds({ file, blocs }: Pick<OwnTable, 'file' | 'blocs'>): string[] {
  const stem = slug(file.replace(/\.[^.]*$/, ''), 24) || 'data';
  const taken = new Set<string>();
  return blocs.map(({ name }) => {
    const id = `${ownPrefix}${stem}-${slug(name, 40) || 'bloc'}`;
    let free = id;
    for (let i = 2; taken.has(free); i += 1) free = `${id}-${i}`;
    taken.add(free);
    return free;
  });
}

const sameInAll = (name: string): Names =>
  Object.fromEntries(languages.map((language) => [language, name])) as Record<Language, string>;

/** Earliest start and number of states of a bloc, by its rows alone. */
function extent({ starts, country, from }: OwnTable, place: number) {
  const [first = 0, end = 0] = [starts[place], starts[place + 1]];
  let earliest = from[first] ?? 0;
  let states = 0;
  for (let row = first; row < end; row += 1) {
    if (row === first || country[row] !== country[row - 1]) states += 1;
    const start = from[row] ?? 0;
    if (firstCode(start) < firstCode(earliest)) earliest = start;
  }
  return { earliest, states, intervals: end - first };
}

/** A file that was read, as blocs beside those of the atlas. Rows become records when their bloc is first asked for. */
export function ownAtlas(table: OwnTable, labels: OwnLabels): OwnAtlas {
  const { file, checked } = table;
  const ids = ownIds(table);
  const places = new Map(ids.map((id, i) => [id, i]));
  const source = `${ownPrefix}${slug(file, 60) || 'data'}`;
  const common: BlocStatus[] = commonStatuses.map((status) => ({
    id: status.id,
    class: status.class,
    label: labels.standing[status.class],
  }));
  const blocs = table.blocs.map(({ name, statuses }, i): Bloc => {
    const { earliest, states, intervals } = extent(table, i);
    const marked = labels.marked(name);
    return {
      id: ids[i] ?? '',
      names: sameInAll(marked),
      short: marked,
      aliases: [name],
      founded: dateOf(earliest),
      kind: 'forum',
      statuses: statuses ?? common,
      rosters: [],
      latestEvidence: checked,
      url: null,
      note: labels.blocNote(file, states, intervals),
      own: true,
    };
  });

  const read = (bloc: string): ReadonlyMap<CountryId, readonly Membership[]> => {
    const place = places.get(bloc) ?? -1;
    const statuses = blocs[place]?.statuses ?? common;
    const found = new Map<CountryId, Membership[]>();
    for (let row = table.starts[place] ?? 0; row < (table.starts[place + 1] ?? 0); row += 1) {
      const country = table.countries[table.country[row] ?? -1] ?? '';
      const [line = 0, lastLine = 0, to = 0] = [table.line[row], table.lastLine[row], table.to[row]];
      const membership: Membership = {
        id: `${bloc}/${row}`,
        bloc,
        country,
        status: statuses[table.status[row] ?? -1]?.id ?? '',
        from: dateOf(table.from[row] ?? 0),
        to: to === 0 ? null : dateOf(to),
        checked,
        contested: false,
        confidence: 'unstated',
        evidence: [{ source, stance: 'supports', note: labels.lines(file, line, lastLine) }],
      };
      const own = found.get(country);
      if (own) own.push(membership);
      else found.set(country, [membership]);
    }
    return found;
  };
  const kept = new Map<string, ReadonlyMap<CountryId, readonly Membership[]>>();
  const membershipsOf = (bloc: string) => {
    const found = kept.get(bloc) ?? read(bloc);
    kept.set(bloc, found);
    return found;
  };
  const days = new Map<string, readonly string[]>();
  const changeDays = (id: string) => {
    const bloc = blocs[places.get(id) ?? -1];
    const memberships = [...membershipsOf(id).values()].flat();
    return (bloc && changeDaysOf({ blocs: [bloc], memberships }).get(id)) ?? [];
  };
  return {
    file,
    blocs,
    source: {
      id: source,
      title: file,
      publisher: labels.publisher,
      publisherClass: 'dataset',
      authors: [],
      published: null,
      publishedNote: labels.unpublished,
      url: `${ownPrefix}${file}`,
      language: 'und',
    },
    membershipsOf,
    changeDaysOf(bloc) {
      const found = days.get(bloc) ?? changeDays(bloc);
      days.set(bloc, found);
      return found;
    },
  };
}
