/** What the first bytes tell of a file: how its text is written, or that it is none. */
export type Sniffed = { encoding: 'utf-8' | 'utf-16le' | 'utf-16be' } | { mistake: 'file-empty' | 'file-binary' };

export function sniff(head: Uint8Array): Sniffed {
  const [a, b] = head;
  if (a === undefined) return { mistake: 'file-empty' };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be' };
  // No text has a NUL: a workbook, a picture, or UTF-16 that does not say so.
  return head.subarray(0, 4096).includes(0) ? { mistake: 'file-binary' } : { encoding: 'utf-8' };
}

/**
 * Controls that no cell needs: C0 but tab and line ends, bidirectional embeddings, overrides, isolates and marks, and the sign that
 * stands where bytes were no UTF-8. They are invisible, and can make a name read as another.
 */
export const badCharacters =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufffd]/;

/** `U+202E` of the first bad character. */
export function badCharacterIn(text: string): string | null {
  const found = badCharacters.exec(text)?.[0];
  return found === undefined ? null : `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
