import { abstractOf, type Cited, oneLine } from './cited';

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Words as TeX prints them, letters of other scripts as they are (UTF-8); two marks in a row are kept from becoming another. */
export const escapeBibtex = (text: string): string =>
  oneLine(text)
    .replace(/[\\~^&%$#_{}]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/([-'`,<>?!])(?=[-'`,<>])/g, '$1{}');

/** An address is read as it stands; only braces would end it. */
const verbatim = (url: string): string =>
  url.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C').replaceAll(' ', '%20');

/** An entry for BibTeX and biblatex: the former reads `year`, the latter `date`, `urldate` and `version`. */
export function bibtexCitation(cited: Cited): string {
  const { id, title, atlas, creator, version, asOf, accessed, url } = cited;
  const fields: readonly (readonly [string, string])[] = [
    // A second pair: names in the title keep their capitals, and a body is no person.
    ['author', `{${escapeBibtex(creator)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    ['date', asOf],
    ['year', asOf.slice(0, 4)],
    ['version', escapeBibtex(version)],
    ['publisher', escapeBibtex(atlas)],
    ['url', verbatim(url)],
    ['urldate', accessed],
    ['abstract', escapeBibtex(abstractOf(cited))],
  ];
  return `@misc{${id},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}
