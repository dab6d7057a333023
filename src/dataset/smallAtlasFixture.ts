import type { Atlas } from '../domain/atlas';
import { referencesOf } from './references';
import { type Topic, topics } from './schema';

interface Row {
  id: string;
}

/** For tests: the first records of each topic and whatever they point at: a dataset that is whole in itself, and soon read. */
export function smallAtlas(atlas: Atlas, perTopic = 2): Atlas {
  const all = new Map<string, [Topic, Row]>();
  for (const topic of topics) for (const row of atlas[topic] as readonly Row[]) all.set(row.id, [topic, row]);
  // Countries, sources, people and blocs come along as they are needed.
  const wanted = new Set(
    topics
      .filter((topic) => !['countries', 'sources', 'people', 'blocs'].includes(topic))
      .flatMap((topic) => (atlas[topic] as readonly Row[]).slice(0, perTopic).map(({ id }) => id)),
  );
  for (const id of wanted) {
    const [topic, row] = all.get(id) ?? [];
    if (topic) for (const { value } of referencesOf(topic, row)) if (all.has(value)) wanted.add(value);
  }
  const lists = topics.map((topic) => [topic, (atlas[topic] as readonly Row[]).filter(({ id }) => wanted.has(id))]);
  return { ...atlas, ...Object.fromEntries(lists) };
}
