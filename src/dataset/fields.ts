import * as z from 'zod/mini';
import { isFuzzyDate } from '../domain/day';
import { confidences, stances } from '../domain/model/evidence';
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
  // A text of the wrong form is one mistake: what `also` asks is not asked of it.
  described(expected, (params) =>
    z.string(params).check(z.regex(pattern, { ...params, abort: true }), z.refine(also, params)),
  );

export const text = () => described('some text', (params) => z.string(params).check(z.minLength(1, params)));
export const list = <T extends z.core.$ZodType>(item: T) => z.array(item, { error: 'a list' });
export const object = <T extends z.core.$ZodShape>(shape: T) => z.strictObject(shape);

export const id = matching('an id in lower-case kebab form', /^[a-z0-9]+(?:-[a-z0-9]+)*$/);
export const countryId = matching('an ISO 3166-1 alpha-3 code', /^[A-Z]{3}$/);
export const placeId = matching('an ISO 3166-1 alpha-3 code, WLD, OTHER, CA5 or EU', /^(?:[A-Z]{3}|OTHER|CA5|EU)$/);
export const date = matching(
  'a date YYYY, YYYY-MM or YYYY-MM-DD that exists',
  /^\d{4}(-\d{2}(-\d{2})?)?$/,
  isFuzzyDate,
);
export const period = matching(
  'a period 2024, 2024-S1, 2024-Q3, 2024-M07, 2024-01/2024-09 or a day',
  /^\d{4}/,
  isPeriod,
);
export const url = matching('an http or https address', /^https?:\/\/[^\s]+$/);
export const query = matching(
  'settings as an address has them, at=2024-10-16&blocs=brics, without view, story and step',
  /^[a-z]+=[^\s&=?#]+(?:&[a-z]+=[^\s&=?#]+)*$/,
  (value) => !/(?:^|&)(?:view|story|step)=/.test(value),
);
export const language = matching('a BCP 47 language tag', /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
export const hs = matching('an HS code of 2, 4 or 6 digits', /^\d{2}(\d{2}(\d{2})?)?$/);
export const version = matching('a semantic version', /^\d+\.\d+\.\d+$/);
export const amount = described('a number', (params) => z.number(params));
export const flag = described('true or false', (params) => z.boolean(params));
export const lonLat = described('[longitude, latitude] in degrees', (params) =>
  z.tuple(
    [
      z.number(params).check(z.minimum(-180, params), z.maximum(180, params)),
      z.number(params).check(z.minimum(-90, params), z.maximum(90, params)),
    ],
    params,
  ),
);

export const note = z.optional(text());
export const confidence = z.enum(confidences);

const evidence = object({
  source: id,
  stance: z.enum(stances),
  textStart: z.optional(text()),
  textEnd: z.optional(text()),
  prefix: z.optional(text()),
  suffix: z.optional(text()),
  note,
});
export const evidences = described('at least one piece of evidence', (params) =>
  list(evidence).check(z.minLength(1, params)),
);

export const nameKeys = { en: text(), ru: text(), kk: text(), uz: text(), ky: text(), tg: text(), tk: text() };

export const measured = {
  contested: flag,
  derived: flag,
  confidence,
  evidence: evidences,
  note,
};
export const percentage = { base: z.optional(text()), comparedWith: z.optional(period) };
