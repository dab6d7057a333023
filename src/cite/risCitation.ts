import type { FuzzyDate } from '../domain/model/dates';
import { abstractOf, type Cited, oneLine } from './cited';

/** `2026/11/22/`: the parts that are not known stay empty, the slashes do not. */
const risDate = (date: FuzzyDate): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
};

/** A record of RIS: lines end in CR LF, a tag, two spaces, a hyphen and a space begin each, a value never breaks. */
export function risCitation(cited: Cited): string {
  const { id, title, atlas, creator, version, asOf, accessed, url } = cited;
  const lines: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', id],
    // An asterisk is not allowed in a name.
    ['AU', creator.replaceAll('*', '')],
    ['TI', title],
    ['PY', asOf.slice(0, 4)],
    ['DA', risDate(asOf)],
    ['ET', version],
    ['PB', atlas],
    ['UR', url],
    ['Y2', risDate(accessed)],
    ['AB', abstractOf(cited)],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
}
