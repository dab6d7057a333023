import { type Cited, oneLine } from './cited';

/** Words as CommonMark shows them: all that could begin markup, a character reference or a raw element is escaped. */
export const escapeMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
    // What makes a list or a heading of a line that begins with it.
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));

/** An address in angle brackets; those, spaces and backslashes in it are coded. */
const linkTo = (url: string): string => `<${url.replace(/[<>\s\\]/g, (sign) => encodeURIComponent(sign))}>`;

/** Stands for the address while the words round it are escaped. */
const mark = '\uFFFC';

/** The same as plain text, with links. */
export const markdownCitation = ({ title, atlas, line, url, sections }: Cited): string => {
  const parts = [
    escapeMarkdown(title),
    ...sections.flatMap(({ head, sources }) => [
      escapeMarkdown(head),
      sources
        .map((source) =>
          source.url === null
            ? `- ${escapeMarkdown(source.text)}`
            : `- [${escapeMarkdown(source.text)}](${linkTo(source.url)})`,
        )
        .join('\n'),
    ]),
    `*${escapeMarkdown(atlas)}*, ${escapeMarkdown(line(mark)).replace(mark, () => linkTo(url))}`,
  ];
  return `${parts.join('\n\n')}\n`;
};
