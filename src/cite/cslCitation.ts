import { abstractOf, type Cited, datePartsOf, oneLine } from './cited';

/** A list of one item in CSL-JSON 1.0, as Zotero, Pandoc and citeproc read it. */
export function cslCitation(cited: Cited): string {
  const { id, title, atlas, creator, version, asOf, accessed, url } = cited;
  const item = {
    id,
    type: 'dataset',
    title: oneLine(title),
    author: [{ literal: creator }],
    issued: { 'date-parts': [datePartsOf(asOf)] },
    accessed: { 'date-parts': [datePartsOf(accessed)] },
    version,
    publisher: atlas,
    URL: url,
    abstract: abstractOf(cited),
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}
