/** What can be wrong with a file; each has its words in `words/ownEn.ts`. */
export const mistakeKinds = [
  'file-empty',
  'file-binary',
  'file-large',
  'file-unread',
  'header-unknown',
  'column-missing',
  'column-double',
  'column-nameless',
  'rows-none',
  'rows-many',
  'blocs-many',
  'cells-missing',
  'cells-extra',
  'quote-open',
  'quote-malformed',
  'cell-long',
  'bad-character',
  'country-empty',
  'country-unknown',
  'country-ambiguous',
  'bloc-empty',
  'status-empty',
  'status-unknown',
  'date-empty',
  'date-form',
  'date-none',
  'date-range',
  'ends-before',
  'duplicate',
  'overlap',
  'year-form',
  'year-range',
  'year-double',
  'code-unknown',
  'json-syntax',
  'json-field',
] as const;
export type MistakeKind = (typeof mistakeKinds)[number];

/** One mistake in a reader's file. */
export interface Mistake {
  kind: MistakeKind;
  /** From 1. */
  line: number;
  /** Of a table the number of the cell, of JSON that of the character, from 1; 0, told by none but the file as a whole (empty, no text, too large): no column. */
  column: number;
  /** Header of the column, or the field of a record. */
  field: string;
  /** What stands there, cut to what can be shown. */
  found: string;
  /** What may have been meant, or the other line that it clashes with; empty for none. */
  hint: string;
}

export const shorten = (text: string, most = 60): string =>
  text.length > most
    ? `${Array.from(text.slice(0, most))
        .slice(0, most - 1)
        .join('')}…`
    : text;

/** All mistakes of a file, in the order in which they were met. */
export class Mistakes {
  readonly all: Mistake[] = [];

  add(kind: MistakeKind, line: number, at: Partial<Omit<Mistake, 'kind' | 'line'>> = {}): void {
    this.all.push({ kind, line, column: 0, field: '', hint: '', ...at, found: shorten(at.found ?? '') });
  }

  /** By line, then by column: a check at the end of the file finds mistakes that stand further up. */
  sorted(): Mistake[] {
    return this.all.sort((a, b) => a.line - b.line || a.column - b.column);
  }
}
