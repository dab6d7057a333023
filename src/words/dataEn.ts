import type { evidencedTopics } from '../domain/inventory';
import type { Confidence, PublisherClass } from '../domain/model/evidence';
import type { WordsOf } from './wordsOf';

const publisherClasses: Record<PublisherClass, string> = {
  official: 'Official',
  'state-media': 'State media',
  wire: 'News agency',
  'independent-media': 'Independent media',
  academic: 'Academic',
  'think-tank': 'Think tank',
  dataset: 'Dataset',
  aggregator: 'Aggregator, encyclopaedia or copy',
};

const topics: Record<(typeof evidencedTopics)[number], string> = {
  memberships: 'Memberships',
  organisationStatuses: 'Organisations in other organisations',
  decisions: 'Decisions',
  events: 'Events',
  tradeMeasures: 'Trade measures',
  remittances: 'Remittance figures',
  migration: 'Migration figures',
  trade: 'Trade figures',
  votes: 'UN votes',
  quotes: 'Quotations',
  claims: 'Claims',
};

const confidences: Record<Confidence, string> = {
  high: 'High: an official source, two that agree, or one undisputed report of the act',
  medium: 'Medium: one indirect source, or a date on which sources differ',
  low: 'Low: contested or inferred',
};

/** Words of the data page. */
export const dataEn = {
  title: 'The data',
  intro: (version: string, asOf: string) =>
    `Version ${version}, for ${asOf}. Every record names its sources; what the sources contradict is kept, with both sides.`,
  downloads: 'Take it away',
  licence: 'Compilation: CC BY 4.0. Quotations remain their authors’.',
  files: {
    'atlas.json': 'the whole dataset',
    'atlas.schema.json': 'its JSON Schema',
    'datapackage.json': 'Frictionless Data Package: the tables, their columns and licences',
    'memberships.csv': 'who was what in which bloc, from when to when',
    'remittances.csv': 'money sent home, by series',
    'trade-measures.csv': 'bans and limits',
    'quotes.csv': 'who said what',
    'votes.csv': 'UN votes, one row a state',
    'events.csv': 'what happened',
    'stories.csv': 'the stories, step by step',
    'sources.csv': 'every source',
  },
  contents: 'What is in it',
  byTopic: 'Records by kind',
  topic: 'Kind',
  topics,
  records: 'Records',
  twoWitnesses: 'With two independent sources',
  contested: 'Contested',
  witnessRule: 'A rewrite counts with its origin; a source that disputes does not count.',
  byConfidence: 'Records by confidence',
  confidence: 'Confidence',
  confidences,
  byPublisherClass: 'Sources by kind of publisher',
  publisherClass: 'Publisher',
  publisherClasses,
  sources: 'Sources',
  citations: 'Times cited',
  ages: 'How old each check is',
  agesHint: (asOf: string) =>
    `The dataset speaks for ${asOf}, but no source is newer than the date here: an open end means “no end found by then”.`,
  bloc: 'Bloc',
  newestEvidence: 'Newest evidence read',
  contestedTitle: (count: number) => `What is contested (${count} memberships)`,
  unknownTitle: (count: number) => `What was looked for and not found (${count})`,
  correctTitle: 'Correct a fact',
  correct: [
    'Open the topic’s file in src/dataset/records: each fact is one record with an id.',
    'Edit the record, or add one, with at least one source and the first and last words of the passage.',
    'Run npm run data:check: it lists every mistake by file, record and field.',
    'Send the change; the build publishes the new files with the next version of the data.',
  ],
};

export type DataWords = WordsOf<typeof dataEn>;
