import { paper } from '../theme/chartInks';
import { wrapWords } from './placeLabels';

/** Text as XML wants it; what XML 1.0 cannot carry at all is left out. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const decimals = (value: number | string) => (typeof value === 'number' ? Number(value.toFixed(2)) : escapeXml(value));

/** An element with its attributes; content is markup already. */
export function tag(name: string, attributes: Readonly<Record<string, number | string>>, content?: string): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${decimals(value)}"`);
  return content === undefined ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`;
}

export interface TextStyle {
  size: number;
  fill?: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
}

export const text = (x: number, y: number, content: string, { size, fill, weight, anchor }: TextStyle): string =>
  tag(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: fill ?? paper.text,
      ...(weight ? { 'font-weight': weight } : {}),
      ...(anchor && anchor !== 'start' ? { 'text-anchor': anchor } : {}),
    },
    escapeXml(content),
  );

/** A paragraph that wraps at a width in pixels, by the usual width of a letter; its markup and its height. */
export function paragraph(
  x: number,
  y: number,
  width: number,
  content: string,
  style: TextStyle,
): { markup: string; height: number } {
  const lines = wrapWords(content, Math.max(8, Math.floor(width / (style.size * (style.weight ? 0.66 : 0.56)))));
  const leading = style.size * 1.35;
  return {
    markup: lines.map((line, i) => text(x, y + style.size + i * leading, line, style)).join(''),
    height: lines.length * leading,
  };
}
