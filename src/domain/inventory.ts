import type { Atlas } from './atlas';
import type { Confidence, Evidence, PublisherClass } from './model/evidence';
import { confidences, publisherClasses } from './model/evidence';
import type { Membership } from './model/membership';
import { witnesses } from './witnesses';

/** Lists of the atlas whose records stand on evidence. */
export const evidencedTopics = [
  'memberships',
  'organisationStatuses',
  'decisions',
  'events',
  'tradeMeasures',
  'remittances',
  'migration',
  'trade',
  'votes',
  'quotes',
  'claims',
] as const satisfies readonly (keyof Atlas)[];

type Evidenced = {
  id: string;
  evidence: readonly Evidence[];
  confidence?: Membership['confidence'] | undefined;
  contested?: boolean;
};

/** What the dataset holds, counted. */
export interface Inventory {
  byTopic: readonly {
    topic: (typeof evidencedTopics)[number];
    records: number;
    twoWitnesses: number;
    contested: number;
  }[];
  byConfidence: readonly { confidence: Confidence; records: number }[];
  byPublisherClass: readonly { publisherClass: PublisherClass; sources: number; citations: number }[];
}

export function takeInventory(atlas: Atlas): Inventory {
  const sources = new Map(atlas.sources.map((source) => [source.id, source]));
  const rowsOf = (topic: (typeof evidencedTopics)[number]): readonly Evidenced[] => atlas[topic];
  const all = evidencedTopics.flatMap(rowsOf);
  const cited = all.flatMap(({ evidence }) => evidence.map(({ source }) => sources.get(source)?.publisherClass));
  return {
    byTopic: evidencedTopics.map((topic) => ({
      topic,
      records: rowsOf(topic).length,
      twoWitnesses: rowsOf(topic).filter(({ evidence }) => witnesses(evidence, sources).size > 1).length,
      contested: rowsOf(topic).filter(({ contested }) => contested === true).length,
    })),
    byConfidence: confidences.map((confidence) => ({
      confidence,
      records: all.filter((row) => row.confidence === confidence).length,
    })),
    byPublisherClass: publisherClasses.map((publisherClass) => ({
      publisherClass,
      sources: atlas.sources.filter((source) => source.publisherClass === publisherClass).length,
      citations: cited.filter((found) => found === publisherClass).length,
    })),
  };
}
