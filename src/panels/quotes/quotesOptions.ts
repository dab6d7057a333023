import type { AtlasIndex } from '../../domain/atlasIndex';
import { isDay } from '../../domain/day';
import type { QuoteFilter } from '../../domain/quoteFilter';
import type { Options } from '../../view/options';

const parts = (value: string | undefined): readonly string[] => value?.split(',') ?? [];

/** The filters that the address asks for; what the data does not have is as if not asked. */
export function filterOf(options: Options, index: AtlasIndex): QuoteFilter {
  const { q, speaker, about, bloc, topic, kind, from, to } = options;
  const topics = new Set(index.atlas.quotes.flatMap((quote) => quote.topics));
  return {
    words: q?.trim() || null,
    speakers: parts(speaker).filter((id) => index.people.has(id)),
    about: parts(about).filter((id) => index.countries.has(id)),
    blocs: parts(bloc).filter((id) => index.blocs.has(id)),
    topic: topic !== undefined && topics.has(topic) ? topic : null,
    kind: kind === 'direct' || kind === 'paraphrase' ? kind : null,
    from: from !== undefined && isDay(from) ? from : null,
    to: to !== undefined && isDay(to) ? to : null,
  };
}

export interface Choice {
  value: string;
  name: string;
  /** Quotations that have it. */
  count: number;
}

/** Values that quotations have, by name, each with how many. */
function choices(index: AtlasIndex, values: readonly string[], nameOf: (value: string) => string): Choice[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, name: nameOf(value), count }))
    .sort((a, b) => index.tongue.compare(a.name, b.name));
}

/** What each list of the filters offers. */
export function quoteChoices(index: AtlasIndex, topicNames: Readonly<Record<string, string>>) {
  const { quotes } = index.atlas;
  return {
    speaker: choices(
      index,
      quotes.map(({ speaker }) => speaker),
      (id) => index.people.get(id)?.name ?? id,
    ),
    about: choices(
      index,
      quotes.flatMap(({ countries }) => countries),
      (id) => index.countries.get(id)?.name ?? id,
    ),
    bloc: choices(
      index,
      quotes.flatMap(({ blocs }) => blocs),
      (id) => index.blocs.get(id)?.short ?? id,
    ),
    topic: choices(
      index,
      quotes.flatMap(({ topics }) => topics),
      (topic) => topicNames[topic] ?? topic,
    ),
  };
}
