import { paper } from '../theme/chartInks';
import { wrapText } from './wrapText';

/** Named, not brought along: a picture refers to nothing outside itself. All of them have the letters of the seven languages. */
export const fontFamily = "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif";

/** Text as XML wants it: what XML 1.0 cannot carry at all is left out, other controls become a space. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '')
    .replace(/[\p{Cc}\p{Cn}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const decimals = (value: number | string) => (typeof value === 'number' ? Number(value.toFixed(2)) : escapeXml(value));

type Attributes = Readonly<Record<string, number | string | undefined>>;

/** An element with its attributes; content is markup already. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const list = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${decimals(value)}"`],
  );
  return content === undefined ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`;
}

export interface TextStyle {
  /** Of the letters, in pixels. */
  size: number;
  fill?: string | undefined;
  weight?: number | undefined;
  anchor?: 'start' | 'middle' | 'end' | undefined;
  /** Of the words, where they are not in the picture's language. */
  lang?: string | undefined;
}

export const text = (x: number, y: number, content: string, { size, fill, weight, anchor, lang }: TextStyle): string =>
  tag(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: fill ?? paper.text,
      'font-weight': weight,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'xml:lang': lang,
      lang,
    },
    escapeXml(content),
  );

/** How much wider than the tabulated letters a font may be: a little, and bold ones more. */
const slack = (weight: number | undefined): number => (weight ? 1.12 : 1.04);

/** Lines of a text that fit a width in pixels. */
export const linesOf = (content: string, width: number, { size, weight }: TextStyle): string[] =>
  wrapText(content, width / (size * slack(weight)));

/** Height of a line, in heights of its letters. */
export const leading = 1.35;

/** Lines of text from the top edge `y` on; their markup and their height. */
export function textLines(x: number, y: number, lines: readonly string[], style: TextStyle) {
  const step = style.size * leading;
  return {
    markup: lines.map((line, i) => text(x, y + style.size + i * step, line, style)).join(''),
    height: lines.length * step,
  };
}

/** A paragraph that wraps at a width in pixels. */
export const paragraph = (x: number, y: number, width: number, content: string, style: TextStyle) =>
  textLines(x, y, linesOf(content, width, style), style);
