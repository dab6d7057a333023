import type { FactTopic } from '../domain/facts';
import type { Source } from '../domain/model/evidence';
import type { Decision } from '../domain/model/membership';
import { en } from './en';
import { list } from './englishFormats';
import type { WordsOf } from './wordsOf';

const kinds: Record<FactTopic, string> = {
  sources: 'Source',
  people: 'Person',
  countries: 'Country',
  blocs: 'Bloc',
  memberships: 'Membership',
  organisationStatuses: 'Organisation in another',
  decisions: 'Decision',
  events: 'Event',
  tradeMeasures: 'Trade measure',
  remittances: 'Remittance figure',
  migration: 'Migration figure',
  trade: 'Trade figure',
  votes: 'UN vote',
  quotes: 'Quote',
  claims: 'Claim: what somebody says, not a fact of this atlas',
  gaps: 'Not known',
  stories: 'Story',
};

const decisions: Record<Decision['kind'], (country: string, bloc: string) => string> = {
  declined: (country, bloc) => `${country} declined membership of ${bloc}`,
  applied: (country, bloc) => `${country} applied to ${bloc}`,
  withdrew: (country, bloc) => `${country} withdrew from ${bloc}`,
  accepted: (country, bloc) => `${country} joined ${bloc}`,
  paused: (country, bloc) => `${country} paused its part in ${bloc}`,
};

const translations: Record<NonNullable<Source['translation']>, string> = {
  none: 'In its own language',
  human: 'Translated by people',
  machine: 'Translated by machine',
  retranslated: 'Translated by machine there and back: its wording is not to be relied on',
};

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** Words of the evidence drawer. */
export const evidenceEn = {
  /** Null: not on record. */
  measureDates: (inForce: string | null, lifted: string | null, endKnown: boolean) =>
    [
      inForce ? `from ${en.date(inForce)}` : 'start not found',
      lifted ? `lifted ${en.date(lifted)}` : endKnown ? 'still in force' : 'end not found',
    ].join(', '),
  outcomes: { considered: 'considered, not imposed', denied: 'announced, then denied' },
  title: 'Evidence',
  kinds,
  decisions,
  translations,
  close: 'Close',
  places: {
    WLD: 'all countries',
    OTHER: 'other countries',
    CA5: 'the five',
    EU: 'the EU',
  } as Readonly<Record<string, string>>,
  language: (tag: string) => languageNames.of(tag) ?? tag,
  stillSo: (checked: string) => `still so when checked (${checked})`,
  figure: (what: string, from: string, to: string, period: string) => `${what}, ${from} to ${to}, ${period}`,
  measures: {
    amount: 'Remittances',
    share: 'Share of remittances',
    change: 'Change of remittances',
    'share-of-gdp': 'Remittances as a share of GDP',
  },
  ofBase: (value: string, base: string) => `${value} of ${base}`,
  against: (period: string) => `against ${period}`,
  motive: (by: string, text: string) => `Alleged motive, according to ${by}: ${text}`,
  roster: (bloc: string) => `The list of states with a status in ${bloc}`,
  stepOf: (story: string, step: string) => `${story}: ${step}`,
  said: (text: string, speaker: string, office: string, date: string) => `“${text}” ${speaker}, ${office}, ${date}`,
  paraphrase: (text: string, date: string) => `${text} (paraphrase, ${date})`,
  according: (by: string, text: string) => `According to ${by}: ${text}`,
  reason: (text: string) => `Stated reason: ${text}`,
  unnamed: 'What this evidence is for',
  supports: (count: number) => `Supports (${count})`,
  disputes: (count: number) => `Disputes (${count})`,
  noDisputes: 'No source on record disputes it.',
  noSupports: 'No source on record supports it.',
  witnesses: (count: number) =>
    count === 1
      ? 'One independent source supports it: a rewrite counts with its origin.'
      : `${count} independent sources support it: a rewrite counts with its origin.`,
  publisher: 'Publisher',
  publisherLine: (name: string, kind: string) => `${name} (${kind})`,
  authors: 'Author',
  date: 'Date',
  undated: 'Undated',
  languageLabel: 'Language',
  translation: 'Translation',
  lineage: 'Lineage',
  original: 'Not a rewrite of another source on record',
  rewriteOf: (titles: readonly string[]) =>
    `Rewrite of ${titles.map((title) => `“${title}”`).join(', itself a rewrite of ')}: not a second witness`,
  passage: 'Passage',
  words: (start: string, end: string | undefined) => (end === undefined ? `“${start}”` : `“${start} … ${end}”`),
  noPassage: 'Not located: the page opens at its top',
  openPassage: 'Open the passage',
  openPage: 'Open the page',
  confidence: 'Confidence',
  checked: 'Checked',
  standing: 'How sure',
  contested: 'Contested: sources disagree',
  contestedDates: 'Dates contested: sources disagree on when',
  derived: 'Worked out from other figures',
  note: 'Note',
  rule: 'The rule that chose',
  generalRule:
    'Official register before primary reporting before secondary before rewrite before retranslation; a later correction before an earlier report.',
  claims: (count: number) => `What is said about it (${count})`,
  about: 'The records it bears on',
  citation: 'Citation',
  copyCitation: 'Copy as citation',
  copied: 'Copied',
  atlas: 'Multivector: an evidence-first atlas of Central Asia’s alignments',
  citeSupports: 'Supported by:',
  citeDisputes: 'Disputed by:',
  cite: (version: string, asOf: string, accessed: string, url: string) =>
    `version ${version}, records as of ${asOf}, accessed ${accessed}, ${url}. Data: CC BY 4.0.`,
  correct: 'Correct this fact',
  correctFile: 'File',
  correctId: 'Record',
  correctFields: 'Its fields',
  correctSteps: [
    'Edit the record: change what is wrong, and add a source with the first and last words of the passage.',
    'Where sources disagree, keep both: the other with the stance “disputes”.',
    'Run npm run data:check: it lists every mistake by file, record and field.',
  ],
  looking: 'Looking for the file…',
  fileFailed: (reason: string) => `Which file it stands in could not be fetched: ${reason}`,
  fileUnknown: 'The published list of files does not have this record.',
  retry: 'Try again',
  list,
};

export type EvidenceWords = WordsOf<typeof evidenceEn>;
