import type { Evidence, Source } from './model/evidence';

/**
 * `-` separates the parts of a text directive, so it is encoded too (URL text fragments, WICG). Half a surrogate pair, which
 * JSON can hold, has no code in an address.
 */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

/** Address that opens the source at the passage; the plain address when the passage is not located. */
export function passageUrl(source: Pick<Source, 'url'>, { prefix, textStart, textEnd, suffix }: Evidence): string {
  if (textStart === undefined) return source.url;
  const directive = [
    prefix === undefined ? '' : `${encode(prefix)}-,`,
    encode(textStart),
    textEnd === undefined ? '' : `,${encode(textEnd)}`,
    suffix === undefined ? '' : `,-${encode(suffix)}`,
  ].join('');
  const [page = '', fragment = ''] = source.url.split('#');
  return `${page}#${fragment}:~:text=${directive}`;
}
