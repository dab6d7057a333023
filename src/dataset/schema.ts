import * as z from 'zod/mini';
import {
  type Atlas,
  ballots,
  blocKinds,
  confidences,
  decisionKinds,
  eventKinds,
  measureKinds,
  measureOutcomes,
  publisherClasses,
  regions,
  remittanceMeasures,
  stages,
  stances,
  statusClasses,
  translations,
} from '../domain/atlas';
import { isFuzzyDate } from '../domain/day';
import { isPeriod } from '../domain/period';

/**
 * One schema for the build, the browser and the published JSON Schema. `expected` is what an error message asks for
 * and what the JSON Schema says of the field.
 */
function described<T extends z.core.$ZodType>(expected: string, build: (params: { error: string }) => T): T {
  const schema = build({ error: expected });
  z.globalRegistry.add(schema, { description: expected });
  return schema;
}
const matching = (expected: string, pattern: RegExp, also: (value: string) => boolean = () => true) =>
  described(expected, (params) => z.string(params).check(z.regex(pattern, params), z.refine(also, params)));

const text = () => described('some text', (params) => z.string(params).check(z.minLength(1, params)));
const list = <T extends z.core.$ZodType>(item: T) => z.array(item, { error: 'a list' });
const object = <T extends z.core.$ZodShape>(shape: T) => z.strictObject(shape);

const id = matching('an id in lower-case kebab form', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const countryId = matching('an ISO 3166-1 alpha-3 code', /^[A-Z]{3}$/);
const placeId = matching('an ISO 3166-1 alpha-3 code, WLD, OTHER, CA5 or EU', /^(?:[A-Z]{3}|OTHER|CA5|EU)$/);
const date = matching('a date YYYY, YYYY-MM or YYYY-MM-DD that exists', /^\d{4}(-\d{2}(-\d{2})?)?$/, isFuzzyDate);
const period = matching('a period 2024, 2024-S1, 2024-Q3, 2024-M07, 2024-01/2024-09 or a day', /^\d{4}/, isPeriod);
const url = matching('an http or https address', /^https?:\/\/[^\s]+$/);
const language = matching('a BCP 47 language tag', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const hs = matching('an HS code of 2, 4 or 6 digits', /^\d{2}(\d{2}(\d{2})?)?$/);
const version = matching('a semantic version', /^\d+\.\d+\.\d+$/);
const amount = described('a number', (params) => z.number(params));
const flag = described('true or false', (params) => z.boolean(params));
const lonLat = described('[longitude, latitude] in degrees', (params) =>
  z.tuple([
    z.number(params).check(z.minimum(-180, params), z.maximum(180, params)),
    z.number(params).check(z.minimum(-90, params), z.maximum(90, params)),
  ]),
);

const note = z.optional(text());
const confidence = z.enum(confidences);

const evidence = object({
  source: id,
  stance: z.enum(stances),
  textStart: z.optional(text()),
  textEnd: z.optional(text()),
  prefix: z.optional(text()),
  suffix: z.optional(text()),
  note,
});
const evidences = described('at least one piece of evidence', (params) => list(evidence).check(z.minLength(1, params)));

const nameKeys = { en: text(), ru: text(), kk: text(), uz: text(), ky: text(), tg: text(), tk: text() };

const measured = {
  contested: flag,
  derived: flag,
  confidence,
  evidence: evidences,
  note,
};
const percentage = { base: z.optional(text()), comparedWith: z.optional(period) };

/** Schema of one record of each topic, by its key in the atlas. */
export const recordSchemas = {
  sources: object({
    id,
    title: text(),
    publisher: text(),
    publisherClass: z.enum(publisherClasses),
    authors: list(text()),
    published: z.nullable(date),
    publishedNote: note,
    url,
    language,
    translation: z.optional(z.enum(translations)),
    derivedFrom: z.optional(id),
    note,
  }),
  people: object({
    id,
    name: text(),
    aliases: list(text()),
    country: z.nullable(countryId),
    affiliation: text(),
  }),
  countries: object({
    id: countryId,
    names: object({ ...nameKeys, local: text() }),
    aliases: list(text()),
    region: z.enum(regions),
    labelAt: lonLat,
  }),
  blocs: object({
    id,
    names: object(nameKeys),
    short: text(),
    aliases: list(text()),
    founded: date,
    ended: z.optional(date),
    kind: z.enum(blocKinds),
    statuses: list(
      object({
        id,
        label: text(),
        class: z.enum(statusClasses),
        from: z.optional(date),
        to: z.optional(date),
        note,
      }),
    ).check(z.minLength(1, { error: 'at least one status' })),
    coexisting: z.optional(list(z.tuple([id, id]))),
    rosters: list(object({ from: date, to: z.nullable(date), evidence: evidences })),
    latestEvidence: date,
    url: z.nullable(url),
    note,
    notFound: z.optional(list(text())),
  }),
  memberships: object({
    id,
    bloc: id,
    country: countryId,
    status: id,
    stage: z.optional(z.enum(stages)),
    from: date,
    to: z.nullable(date),
    checked: date,
    contested: flag,
    contestedAbout: z.optional(z.enum(['status', 'dates'])),
    confidence,
    evidence: evidences,
    note,
  }),
  organisationStatuses: object({
    id,
    bloc: id,
    organisation: id,
    status: id,
    from: date,
    to: z.nullable(date),
    checked: date,
    evidence: evidences,
    note,
  }),
  decisions: object({
    id,
    date,
    country: countryId,
    bloc: id,
    kind: z.enum(decisionKinds),
    evidence: evidences,
    note,
  }),
  events: object({
    id,
    date: z.nullable(date),
    to: z.optional(date),
    title: text(),
    kind: z.enum(eventKinds),
    countries: list(countryId),
    blocs: list(id),
    summary: note,
    confidence: z.optional(confidence),
    evidence: evidences,
    note,
  }),
  tradeMeasures: object({
    id,
    kind: z.enum(measureKinds),
    outcome: z.enum(measureOutcomes),
    title: text(),
    imposedBy: countryId,
    target: placeId,
    products: list(object({ name: text(), hs: z.optional(hs) })).check(
      z.minLength(1, { error: 'at least one product' }),
    ),
    announced: z.nullable(date),
    inForce: z.nullable(date),
    lifted: z.nullable(date),
    endKnown: flag,
    replacedBy: z.optional(id),
    statedReason: z.nullable(text()),
    allegedMotives: list(object({ by: id, text: text(), evidence: evidences })),
    confidence,
    checked: date,
    evidence: evidences,
    note,
  }),
  remittances: object({
    id,
    recipient: countryId,
    sender: placeId,
    period,
    measure: z.enum(remittanceMeasures),
    value: amount,
    unit: z.enum(['USD million', 'percent']),
    ...percentage,
    series: text(),
    flow: z.enum(['in', 'out', 'net']),
    ...measured,
  }),
  migration: object({
    id,
    indicator: text(),
    origin: placeId,
    destination: placeId,
    place: z.optional(text()),
    period,
    value: amount,
    unit: z.enum(['persons', 'entries', 'registrations', 'departures', 'permits', 'percent', 'percent change']),
    ...percentage,
    ...measured,
  }),
  trade: object({
    id,
    indicator: text(),
    reporter: placeId,
    partner: placeId,
    period,
    value: amount,
    unit: z.enum(['USD billion', 'EUR billion', 'percent', 'percent change']),
    ...percentage,
    series: text(),
    ...measured,
  }),
  votes: object({
    id,
    resolution: text(),
    body: text(),
    date,
    title: text(),
    tally: z.nullable(object({ yes: amount, no: amount, abstain: amount })),
    votes: z.record(countryId, z.enum(ballots)),
    inferred: list(countryId),
    notAgainst: list(countryId),
    confidence,
    evidence: evidences,
    note,
  }),
  quotes: object({
    id,
    kind: z.enum(['direct', 'paraphrase']),
    speaker: id,
    officeThen: text(),
    date: z.nullable(date),
    dateNote: note,
    venue: z.nullable(text()),
    saidTo: z.nullable(text()),
    text: text(),
    language,
    originalText: note,
    countries: list(countryId),
    blocs: list(id),
    topics: list(text()),
    stanceOn: z.optional(list(object({ bloc: id, stance: z.enum(['for', 'against', 'neutral']) }))),
    evidence: evidences,
    note,
  }),
  claims: object({
    id,
    about: list(text()),
    countries: list(countryId),
    blocs: list(id),
    kind: z.enum(['opinion', 'allegation', 'statement', 'correction']),
    statement: text(),
    by: id,
    date: z.nullable(date),
    evidence: evidences,
    resolution: note,
  }),
  gaps: object({ id, topic: text(), text: text(), blocs: list(id), countries: list(countryId) }),
} satisfies { [K in Topic]: z.core.$ZodType<Atlas[K][number]> };

/** The lists of the atlas. */
export type Topic = Exclude<keyof Atlas, 'schemaVersion' | 'version' | 'asOf'>;
export const topics = Object.keys(recordSchemas) as readonly Topic[];

export const metaSchema = object({
  schemaVersion: version,
  version,
  asOf: date,
});

/** Schema of the whole published file. */
export const atlasSchema = z.extend(
  metaSchema,
  Object.fromEntries(topics.map((topic) => [topic, list(recordSchemas[topic])])) as {
    [K in Topic]: z.ZodMiniArray<(typeof recordSchemas)[K]>;
  },
);
