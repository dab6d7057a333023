import { bibtexCitation } from './bibtexCitation';
import type { Cited } from './cited';
import { cslCitation } from './cslCitation';
import { markdownCitation } from './markdownCitation';
import { plainCitation } from './plainCitation';
import { risCitation } from './risCitation';

export type CiteFormat = 'plain' | 'markdown' | 'bibtex' | 'ris' | 'csl';

interface Format {
  id: CiteFormat;
  /** Of a file. */
  ending: string;
  type: string;
  write(cited: Cited): string;
}

/** Those that are read before those that are imported. */
export const citeFormats: readonly Format[] = [
  { id: 'plain', ending: 'txt', type: 'text/plain', write: plainCitation },
  { id: 'markdown', ending: 'md', type: 'text/markdown', write: markdownCitation },
  { id: 'bibtex', ending: 'bib', type: 'application/x-bibtex', write: bibtexCitation },
  { id: 'ris', ending: 'ris', type: 'application/x-research-info-systems', write: risCitation },
  { id: 'csl', ending: 'json', type: 'application/vnd.citationstyles.csl+json', write: cslCitation },
];
