import { escapeXml, tag } from './svgText';

const lines = /(<text(?![^>]* lang=)[^>]*>)([^<]*)(<\/text>)/g;

const escapeForm = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

/**
 * Marks the records' own words in the drawn lines of a picture in another language as English: a name may go over several lines.
 * What is drawn is the same. Only lines can be marked so: `<title>` and `<desc>` are one text without parts (and so is an `aria-label`
 * on the page). There a name stays, unmarked: without it the picture would not say which vote or measure it shows, and all of the text
 * as English would have the rest of it read wrongly.
 * @param names as the records write them
 */
export function markRecords(markup: string, names: readonly string[]): string {
  const found = [...markup.matchAll(lines)].map(([, , content = '']) => content);
  // Longer ones first: a name may begin with another. A line's end, or a space that does not break, is a space.
  const forms = [...new Set(names.filter(Boolean))]
    .sort((a, b) => b.length - a.length)
    .map((name) => escapeXml(name).split(/\s+/).map(escapeForm).join('\\s'));
  if (forms.length === 0 || found.length === 0) return markup;
  const all = found.join('\n');
  const marks = [...all.matchAll(new RegExp(forms.join('|'), 'g'))].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  );
  let start = 0;
  return markup.replace(lines, (_, open: string, content: string, close: string) => {
    const [first, end] = [start, start + content.length];
    start = end + 1;
    let told = '';
    let at = first;
    for (const [from, to] of marks) {
      const [a, b] = [Math.max(from, first), Math.min(to, end)];
      if (a >= b) continue;
      told += all.slice(at, a) + tag('tspan', { 'xml:lang': 'en', lang: 'en' }, all.slice(a, b));
      at = b;
    }
    return open + told + all.slice(at, end) + close;
  });
}
