import type { Bloc } from '../../domain/model/bloc';
import { confidences, type Evidence, type Source } from '../../domain/model/evidence';
import type { Names } from '../../domain/model/language';
import type { Membership } from '../../domain/model/membership';
import { passageUrl } from '../../domain/passageUrl';
import { joinList } from './csv';
import type { Column, Field } from './sheet';

const fuzzyDate = '^\\d{4}(-\\d{2}(-\\d{2})?)?$';
const kebab = '^[a-z0-9]+(-[a-z0-9]+)*$';
const alpha3 = '^[A-Z]{3}$';

type Constraints = NonNullable<Field['constraints']>;
type Reads<Row, T> = (row: Row) => T;

/** A text; with `required` when no record may lack it. */
export const text = <Row>(
  name: string,
  description: string,
  value: Reads<Row, string | null | undefined>,
  constraints?: Constraints,
): Column<Row> => ({ name, type: 'string', description, ...(constraints && { constraints }), value });

export const required: Constraints = { required: true };

export const oneOf = (values: readonly string[], also: Constraints = required): Constraints => ({
  ...also,
  enum: values,
});

export const number = <Row>(
  name: string,
  description: string,
  value: Reads<Row, number | null | undefined>,
  constraints?: Constraints,
): Column<Row> => ({ name, type: 'number', description, ...(constraints && { constraints }), value });

export const flag = <Row>(name: string, description: string, value: Reads<Row, boolean>): Column<Row> => ({
  name,
  type: 'boolean',
  description,
  constraints: required,
  value,
});

/** Several values in one cell. */
export const list = <Row>(name: string, description: string, value: Reads<Row, readonly string[]>): Column<Row> => ({
  name,
  type: 'string',
  description: `${description} A list.`,
  value: (row) => joinList(value(row)),
});

export const url = <Row>(name: string, description: string, value: Reads<Row, string | null>): Column<Row> => ({
  name,
  type: 'string',
  format: 'uri',
  description,
  value,
});

/** A date at the precision known, so a text and not a Table Schema date. */
export const date = <Row>(
  name: string,
  description: string,
  value: Reads<Row, string | null | undefined>,
  constraints: Constraints = {},
): Column<Row> => text(name, description, value, { ...constraints, pattern: fuzzyDate });

export const idColumn = <Row extends { id: string }>(): Column<Row> =>
  text('id', 'Stable identifier of the record.', ({ id }) => id, { required: true, unique: true, pattern: kebab });

/** The id of another record. */
export const key = <Row>(name: string, description: string, value: Reads<Row, string>): Column<Row> =>
  text(name, description, value, { required: true, pattern: kebab });

export const country = <Row>(name: string, description: string, value: Reads<Row, string>): Column<Row> =>
  text(name, `${description} ISO 3166-1 alpha-3.`, value, { required: true, pattern: alpha3 });

/** A country or a group of countries. */
export const place = <Row>(name: string, description: string, value: Reads<Row, string>): Column<Row> =>
  text(name, `${description} ISO 3166-1 alpha-3, or WLD, OTHER, CA5, EU.`, value, {
    required: true,
    pattern: '^([A-Z]{3}|OTHER|CA5|EU)$',
  });

export const noteColumn = <Row extends { note?: string | undefined }>(): Column<Row> =>
  text('note', 'What the other columns cannot say.', ({ note }) => note);

export const confidenceColumn = <Row extends { confidence?: Membership['confidence'] | undefined }>(
  constraints: Constraints = required,
): Column<Row> =>
  text('confidence', 'How well the evidence carries it.', (row) => row.confidence, oneOf(confidences, constraints));

export const checkedColumn = <Row extends { checked: string }>(): Column<Row> =>
  date('checked', 'When it was last held against its sources.', ({ checked }) => checked, required);

export type Sources = ReadonlyMap<string, Source>;

/** Three lists of one length and one order: the n-th source, its stance, and where it says so. */
export const evidenceColumns = <Row extends { evidence: readonly Evidence[] }>(sources: Sources): Column<Row>[] => [
  list('sources', 'Ids in sources.csv.', ({ evidence }) => evidence.map(({ source }) => source)),
  list('stances', 'For each of `sources`: supports or disputes.', ({ evidence }) =>
    evidence.map(({ stance }) => stance),
  ),
  list('passages', 'For each of `sources`: the address that opens it, at the passage where one is located.', (row) =>
    row.evidence.map((piece) => {
      const source = sources.get(piece.source);
      return source ? passageUrl(source, piece) : '';
    }),
  ),
];

const languageNames: readonly (readonly [keyof Names, string])[] = [
  ['en', 'English'],
  ['ru', 'Russian'],
  ['kk', 'Kazakh'],
  ['uz', 'Uzbek'],
  ['ky', 'Kyrgyz'],
  ['tg', 'Tajik'],
  ['tk', 'Turkmen'],
];

/** `nameEn`, `nameRu` and so on. */
export const nameColumns = <Row extends { names: Names }>(): Column<Row>[] =>
  languageNames.map(([code, language]) =>
    text(`name${code[0]?.toUpperCase()}${code.slice(1)}`, `Name in ${language}.`, ({ names }) => names[code], required),
  );

/** `shortRu` and so on: a bloc's short name where the language has another. */
export const shortColumns = (): Column<Bloc>[] =>
  languageNames
    .filter(([code]) => code !== 'en')
    .map(([code, language]) =>
      text(
        `short${code[0]?.toUpperCase()}${code.slice(1)}`,
        `Short name in ${language}, if another.`,
        ({ shorts }) => shorts?.[code],
      ),
    );
