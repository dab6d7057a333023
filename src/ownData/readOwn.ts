import type { CountryId } from '../domain/model/country';
import type { FuzzyDate } from '../domain/model/dates';
import { readAtlasFile } from './atlasFile';
import type { Place } from './countryMatch';
import { csvRows, delimiterOf } from './csvRows';
import { type Draft, tableOf } from './draft';
import { badCharacters, sniff } from './fileText';
import { type Mistake, Mistakes } from './mistake';
import type { OwnTable } from './ownTable';
import { TableFile } from './tableFile';

/** What a reader of files must know of the atlas on show. */
export interface OwnContext {
  places: readonly Place[];
  /** `membershipKey` of all its memberships, by bloc. */
  blocs: readonly (readonly [string, readonly string[]])[];
}

/** A file, read. */
export interface OwnReading {
  /** In order of line and column. */
  mistakes: Mistake[];
  /** The good rows; null where there is no good one. */
  table: OwnTable | null;
  /** Rows of the file that hold something, the header apart. */
  rows: number;
  /** Of these without a mistake. */
  goodRows: number;
  /** What names of countries were taken for. */
  taken: [string, CountryId][];
  /** Columns that are not read. */
  ignored: string[];
  encoding: string;
  delimiter: string | null;
}

export interface OwnFile {
  name: string;
  /** Its own day, when it was last changed. */
  day: FuzzyDate;
  bytes: number;
}

/** Largest file, in bytes. */
export const largestFile = 128 * 1024 * 1024;

const isJson = (name: string, head: string) => /\.json$/i.test(name) || /^\s*[{[]/.test(head);

/**
 * Reads a file as it comes. Pure but for its input: what runs in the worker runs in a test.
 * @param onRead bytes read so far, after each piece
 */
export async function readOwn(
  pieces: AsyncIterable<Uint8Array>,
  file: OwnFile,
  context: OwnContext,
  onRead: (bytes: number) => void = () => undefined,
): Promise<OwnReading> {
  const mistakes = new Mistakes();
  const table = new TableFile(context.places, mistakes);
  const result = { encoding: 'utf-8', delimiter: null as string | null };
  const done = (draft: Draft | null, kind: OwnTable['kind'], checked: FuzzyDate, records = 0): OwnReading => {
    const rows = kind === 'atlas' ? records : table.rows;
    return {
      ...result,
      mistakes: mistakes.sorted(),
      table: draft && draft.rows.length > 0 ? tableOf(draft, { file: file.name, kind, checked }) : null,
      rows,
      goodRows: kind === 'atlas' ? (draft?.rows.length ?? 0) : table.goodRows,
      taken: [...table.countries.taken],
      ignored: table.ignored,
    };
  };
  if (file.bytes > largestFile) {
    mistakes.add('file-large', 1, { found: String(file.bytes), hint: String(largestFile) });
    return done(null, 'intervals', file.day);
  }

  let decoder: TextDecoder | null = null;
  let csv: ReturnType<typeof csvRows> | null = null;
  let waiting = '';
  let json = false;
  let bytes = 0;
  let going = true;
  /** Bad characters have been met, so that each cell is looked at from here on: a row may have begun before. */
  let strange = false;
  const feed = (text: string, last: boolean) => {
    waiting += text;
    if (json) return;
    if (!csv) {
      // The first line, whole, tells the delimiter; a file without any end of line is one line.
      const head = /^[^\r\n]*(?=[\r\n])/.exec(waiting.replace(/^[\r\n]+/, ''))?.[0];
      if (head === undefined && !last && waiting.length < 1_000_000) return;
      // Of CR LF the LF may be still to come.
      if (!last && waiting.indexOf('\r') === waiting.length - 1) return;
      result.delimiter = delimiterOf(head ?? waiting);
      csv = csvRows(result.delimiter, waiting.includes('\n') || !waiting.includes('\r') ? '\n' : '\r');
    }
    strange ||= badCharacters.test(waiting);
    going = table.read(csv.push(waiting), strange);
    waiting = '';
    if (last && going) going = table.read(csv.end(), strange);
  };
  for await (const piece of pieces) {
    if (!decoder) {
      const found = sniff(piece);
      if ('mistake' in found) {
        mistakes.add(found.mistake, 1);
        return done(null, 'intervals', file.day);
      }
      result.encoding = found.encoding;
      // Without `fatal`: a byte that is no UTF-8 becomes a sign that the checks name by line and column. It takes off the BOM itself.
      decoder = new TextDecoder(found.encoding);
      const text = decoder.decode(piece, { stream: true });
      json = isJson(file.name, text);
      feed(text, false);
    } else feed(decoder.decode(piece, { stream: true }), false);
    bytes += piece.length;
    onRead(bytes);
    if (!going) break;
  }
  if (!decoder) {
    mistakes.add('file-empty', 1);
    return done(null, 'intervals', file.day);
  }
  if (json) {
    const shown = {
      countries: new Set(context.places.map(({ id }) => id)),
      blocs: new Map(context.blocs.map(([bloc, keys]) => [bloc, new Set(keys)])),
    };
    const read = readAtlasFile(waiting, file.name, shown, mistakes);
    return done(read?.draft ?? null, 'atlas', read?.checked ?? file.day, read?.rows);
  }
  if (going) feed(decoder.decode(), true);
  const checked = table.end();
  if (table.rows === 0 && mistakes.all.length === 0) mistakes.add('file-empty', 1);
  return done(table.draft, table.kind, checked ?? file.day);
}
