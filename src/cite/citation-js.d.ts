declare module '@citation-js/core' {
  /** An item of CSL-JSON, as far as the tests look at it. */
  export interface Item {
    id: string;
    type: string;
    title: string;
    author: readonly { literal?: string; family?: string }[];
    issued: { 'date-parts': number[][] };
    accessed: { 'date-parts': number[][] };
    version: string;
    publisher: string;
    abstract: string;
    URL: string;
  }
  export class Cite {
    constructor(text: string);
    data: Item[];
    format(what: 'bibliography', options: { format: 'text'; template: 'apa' }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
