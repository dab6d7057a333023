/** What the page asks for to become the application, in the order in which it is to be fetched: data, styles, scripts, words. */
const asks = [
  /\s*<link rel="preload"[^>]*>/g,
  /\s*<link rel="stylesheet"[^>]*>/g,
  /\s*<script type="module"[^>]*><\/script>/g,
  /\s*<link rel="modulepreload"[^>]*>/g,
] as const;

/**
 * The page with what it asks for at its end. The browser's preload scanner finds all of it once the last bytes of the answer are there,
 * and that is one round trip. In the head each is some milliseconds of a phone's processor before the first word is read.
 */
export function asksLast(html: string): string {
  const found = asks.flatMap((kind) => [...html.matchAll(kind)].map(([tag]) => tag));
  const rest = found.reduce((page, tag) => page.replace(tag, ''), html);
  return rest.replace('</body>', () => `${found.map((tag) => tag.trim()).join('')}</body>`);
}

/**
 * The page on one line: its indents are bytes of the first answer. A line's end becomes a space, between two tags nothing: inline
 * elements must not stand on lines of their own. Throws where line ends are text.
 */
export function onOneLine(html: string): string {
  const kept = /<(pre|textarea)\b/.exec(html)?.[0];
  if (kept) throw new Error(`The page has ${kept}>, whose line ends would be lost.`);
  return html
    .replace(/>\s*\n\s*</g, '><')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}
