import { parseAtlas } from '../dataset/parse';
import type { Atlas } from '../domain/atlas';
import { groupBy } from '../domain/groupBy';
import type { Bloc } from '../domain/model/bloc';
import type { Membership } from '../domain/model/membership';
import { Draft, mostBlocs, mostRows } from './draft';
import { badCharacterIn, badCharacters } from './fileText';
import { JsonMistake, type JsonNode, jsonTree, nodeAt, placesIn } from './jsonTree';
import { membershipKey } from './membershipKey';
import type { Mistakes } from './mistake';
import { codeOf } from './ownTable';
import { type StrangeText, strangeTexts } from './strangeTexts';

/** The atlas that is on show, as far as a reader's own is held against it. */
export interface Shown {
  countries: ReadonlySet<string>;
  /** Bloc id → `membershipKey` of its memberships. */
  blocs: ReadonlyMap<string, ReadonlySet<string>>;
}

/** `evidence[0].source` → evidence, 0, source. */
const partsOf = (field: string): string[] => field.split(/[.[\]]+/).filter(Boolean);

/** Where the record of an id stands: its list, and its place there. */
function recordPlaces(content: unknown): ReadonlyMap<string, readonly string[]> {
  const lists = Object.entries(content as Record<string, unknown>);
  return new Map(
    lists.flatMap(([topic, rows]) =>
      Array.isArray(rows)
        ? rows.flatMap((row: { id?: unknown } | null, i): [string, string[]][] =>
            typeof row?.id === 'string' ? [[row.id, [topic, String(i)]]] : [],
          )
        : [],
    ),
  );
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A bloc of theirs that the atlas on show does not have, or not with the same memberships. */
function differs(bloc: Bloc, rows: readonly Membership[], shown: Shown): boolean {
  const known = shown.blocs.get(bloc.id);
  return !known || known.size !== rows.length || rows.some((row) => !known.has(membershipKey(row)));
}

/** A file while it is read. */
interface Reading {
  tree: JsonNode;
  lineAt(at: number): { line: number; column: number };
  mistakes: Mistakes;
}

const plain = (text: string): string => text.replace(new RegExp(badCharacters, 'g'), ' ');

/** Lists the texts with a character that can make a name read as another; the names and statuses of such blocs are not shown. */
function listStrange(texts: readonly StrangeText[], { lineAt, mistakes }: Reading): void {
  for (const { path, at, text } of texts) {
    const { line, column } = lineAt(at);
    mistakes.add('bad-character', line, {
      column,
      field: plain(path.join('.')),
      found: plain(text),
      hint: badCharacterIn(text) ?? '',
    });
  }
}

/** What a file in the schema adds: its good rows, and how many there would be without mistakes. */
interface AtlasRows {
  draft: Draft;
  rows: number;
}

function draftOf(
  atlas: Atlas,
  { tree, lineAt, mistakes }: Reading,
  shown: Shown,
  strange: readonly StrangeText[],
  most: number,
): AtlasRows {
  const draft = new Draft();
  const unreadable = new Set(strange.flatMap(({ path: [topic, place] }) => (topic === 'blocs' ? [place] : [])));
  const placed = atlas.memberships.map((row, i) => ({ row, path: ['memberships', String(i)] }));
  const byBloc = groupBy(placed, ({ row }) => row.bloc);
  const byShort = groupBy(atlas.blocs, ({ short }) => short);
  const differing = atlas.blocs.flatMap((bloc, i) => {
    const own = byBloc.get(bloc.id) ?? [];
    const says = own.map(({ row }) => row);
    return own.length > 0 && differs(bloc, says, shown) ? [{ bloc, at: String(i), own }] : [];
  });
  const rows = differing.reduce((sum, { own }) => sum + own.length, 0);
  for (const { bloc, at, own } of differing) {
    if (unreadable.has(at)) continue;
    // A draft goes by names: two blocs of one short name would be one, with the statuses of the first.
    const name = byShort.get(bloc.short)?.length === 1 ? bloc.short : `${bloc.short} (${bloc.id})`;
    const place = draft.bloc(name, bloc.statuses);
    if (place === null) {
      const { line, column } = lineAt(nodeAt(tree, ['blocs', at, 'short']).at);
      mistakes.add('blocs-many', line, { column, field: `${bloc.id} short`, found: name, hint: String(mostBlocs) });
      continue;
    }
    for (const { row, path } of own) {
      const { line, column } = lineAt(nodeAt(tree, path).at);
      if (draft.rows.length === most) {
        mistakes.add('rows-many', line, { column, field: row.id, hint: String(most) });
        return { draft, rows };
      }
      if (!shown.countries.has(row.country)) {
        const cell = lineAt(nodeAt(tree, [...path, 'country']).at);
        mistakes.add('country-unknown', cell.line, { column: cell.column, field: 'country', found: row.country });
        continue;
      }
      draft.rows.push({
        bloc: place,
        country: draft.country(row.country),
        status: bloc.statuses.findIndex(({ id }) => id === row.status),
        from: codeOf(row.from),
        to: codeOf(row.to),
        line,
        lastLine: line,
      });
    }
  }
  return { draft, rows };
}

/**
 * A file in the atlas's own schema: its blocs that differ from those on show. Null where it cannot be read at all.
 * @param most intervals
 */
export function readAtlasFile(
  json: string,
  file: string,
  shown: Shown,
  mistakes: Mistakes,
  most = mostRows,
): (AtlasRows & { checked: string }) | null {
  const lineAt = placesIn(json);
  let tree: JsonNode;
  try {
    tree = jsonTree(json);
  } catch (error) {
    if (!(error instanceof JsonMistake)) throw error;
    const { line, column } = lineAt(error.at);
    mistakes.add('json-syntax', line, { column, found: error.found });
    return null;
  }
  const content: unknown = JSON.parse(json);
  const parsed = parseAtlas(content, file);
  const reading = { tree, lineAt, mistakes };
  const strange = strangeTexts(content, tree);
  listStrange(strange, reading);
  if (parsed.ok) return { ...draftOf(parsed.atlas, reading, shown, strange, most), checked: parsed.atlas.asOf };
  const records = isObject(content) ? recordPlaces(content) : new Map<string, string[]>();
  for (const { id, field, expected, found } of parsed.errors) {
    const { line, column } = lineAt(nodeAt(tree, [...(records.get(id) ?? []), ...partsOf(field)]).at);
    mistakes.add('json-field', line, { column, field: [id, field].filter(Boolean).join(' '), found, hint: expected });
  }
  return null;
}
