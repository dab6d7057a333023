import type { Atlas } from '../domain/atlas';
import { type Bloc, type BlocStatus, blocKinds, statusClasses } from '../domain/model/bloc';
import { regions } from '../domain/model/country';
import { confidences } from '../domain/model/evidence';
import { type Language, languages, type Names } from '../domain/model/language';
import { type Membership, stages } from '../domain/model/membership';
import {
  date,
  each,
  fail,
  fields,
  flag,
  keyOf,
  Misfit,
  maybe,
  number,
  oneOf,
  orNull,
  type Read,
  rowsOf,
  text,
} from './firstChecks';

/** Below the page's base; its names are in one language. */
export const firstFileIn = (language: Language): string =>
  language === 'en' ? 'data/first.json' : `data/first-${language}.json`;

/** A membership without what an evidence list shows; its columns in the file. */
export type FirstMembership = Omit<Membership, 'id' | 'evidence' | 'note' | 'stage' | 'contestedAbout'> & {
  stage: Membership['stage'] | null;
  contestedAbout: Membership['contestedAbout'] | null;
};

/** The id that a membership has unless the file says otherwise. */
export const usualId = ({ bloc, country, status, from }: Pick<Membership, 'bloc' | 'country' | 'status' | 'from'>) =>
  `${bloc}-${country.toLowerCase()}-${status}-${from}`;

const countryColumns = {
  id: text,
  name: text,
  region: oneOf(regions),
  lon: number,
  lat: number,
};

/** One name for all languages: none but that of the interface is read before the whole atlas is there. */
const namesOf = (name: string): Names =>
  Object.fromEntries(languages.map((language) => [language, name])) as unknown as Names;

const readStatus: Read<BlocStatus> = (value, at) => {
  const { id, label, class: standing, from, to } = fields(value, at);
  return {
    id: text(id, () => `${at()}.id`),
    label: text(label, () => `${at()}.label`),
    class: oneOf(statusClasses)(standing, () => `${at()}.class`),
    from: maybe(date)(from, () => `${at()}.from`),
    to: maybe(date)(to, () => `${at()}.to`),
  };
};

const readBloc: Read<Bloc> = (value, at) => {
  const bloc = fields(value, at);
  const of = <T>(name: string, read: Read<T>): T => read(bloc[name], () => `${at()}.${name}`);
  return {
    id: of('id', text),
    names: namesOf(of('name', text)),
    short: of('short', text),
    // Only searched for; they come with the whole.
    aliases: [],
    founded: of('founded', date),
    ended: of('ended', maybe(date)),
    kind: of('kind', oneOf(blocKinds)),
    statuses: of('statuses', each(readStatus)),
    rosters: of(
      'rosters',
      each((roster, place) => {
        const { from, to } = fields(roster, place);
        return {
          from: date(from, () => `${place()}.from`),
          to: orNull(date)(to, () => `${place()}.to`),
          evidence: [],
        };
      }),
    ),
    latestEvidence: of('latestEvidence', date),
    url: null,
  };
};

function readMemberships(
  file: unknown,
  ids: unknown,
  blocs: ReadonlyMap<string, Bloc>,
  countries: ReadonlyMap<string, unknown>,
) {
  const own = fields(ids, () => 'ids');
  const rows = rowsOf<FirstMembership>(file, 'memberships', {
    bloc: keyOf(blocs, 'the id of a bloc'),
    country: keyOf(countries, 'the code of a country'),
    status: text,
    from: date,
    to: orNull(date),
    checked: date,
    contested: flag,
    contestedAbout: orNull(oneOf(['status', 'dates'] as const)),
    stage: orNull(oneOf(stages)),
    confidence: oneOf(confidences),
  });
  return rows.map((row, i): Membership => {
    const { bloc, country, status, from, to, checked, contested, confidence, stage, contestedAbout } = row;
    const statuses = blocs.get(bloc)?.statuses.map(({ id }) => id) ?? [];
    if (!statuses.includes(status)) fail(`memberships.status[${i}]`, `one of ${statuses.join(', ')}`, status);
    const id = maybe(text)(own[i], () => `ids[${i}]`) ?? usualId(row);
    // Field by field: spread out of the row and into another it takes half as long again, before anything shows.
    const membership: Membership = {
      id,
      bloc,
      country,
      status,
      from,
      to,
      checked,
      contested,
      confidence,
      evidence: [],
    };
    // As in the whole atlas: a field without a value is not there.
    if (stage) membership.stage = stage;
    if (contestedAbout) membership.contestedAbout = contestedAbout;
    return membership;
  });
}

const nothing = {
  sources: [],
  people: [],
  organisationStatuses: [],
  decisions: [],
  events: [],
  tradeMeasures: [],
  remittances: [],
  migration: [],
  trade: [],
  votes: [],
  quotes: [],
  claims: [],
  gaps: [],
  stories: [],
} satisfies Partial<Atlas>;

const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));

/**
 * The atlas as far as map, list, blocs, legend and slider need it: no evidence and empty lists where the file has nothing, which
 * is not to say that there is nothing. The checks are written by hand: zod's mini build and the schema are 11 kB that nothing else
 * of the first load needs, these are under one.
 * @throws Misfit with the place in the file, what was expected there and what was found
 */
export function readFirst(content: unknown): Atlas {
  const file = fields(content, () => '(file)');
  const of = <T>(name: string, read: Read<T>): T => read(file[name], () => name);
  const countries = rowsOf<{ [K in keyof typeof countryColumns]: ReturnType<(typeof countryColumns)[K]> }>(
    file.countries,
    'countries',
    countryColumns,
  ).map(({ id, name, region, lon, lat }) => ({
    id,
    // That in its own language is shown in its panel alone, which needs the whole.
    names: { ...namesOf(name), local: name },
    aliases: [],
    region,
    labelAt: [lon, lat] as const,
  }));
  const blocs = of('blocs', each(readBloc));
  if (countries.length === 0 || blocs.length === 0)
    throw new Misfit('(file): expected countries and blocs, found none');
  return {
    ...nothing,
    schemaVersion: of('schemaVersion', text),
    version: of('version', text),
    asOf: of('asOf', date),
    countries,
    blocs,
    memberships: readMemberships(file.memberships, file.ids, byId(blocs), byId(countries)),
  };
}
