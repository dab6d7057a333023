import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import type { QuoteFilter, SpeakerGroup } from '../../domain/quoteFilter';
import type { CardWords } from './cardBlocks';

/** What is asked for, in words, in the order of the fields. */
function askedInWords(filter: QuoteFilter, index: AtlasIndex, { words, text }: CardWords): string[] {
  const { askedFor } = text;
  const names = (ids: readonly string[], nameOf: (id: string) => string | undefined) =>
    words.list(ids.map((id) => nameOf(id) ?? id));
  const lines: (string | false)[] = [
    filter.words !== null && askedFor.words(filter.words),
    filter.speakers.length > 0 && askedFor.speaker(names(filter.speakers, (id) => index.people.get(id)?.name)),
    filter.about.length > 0 && askedFor.about(names(filter.about, (id) => index.countries.get(id)?.name)),
    filter.blocs.length > 0 && askedFor.blocs(names(filter.blocs, (id) => index.blocs.get(id)?.short)),
    filter.topic !== null && askedFor.topic(text.topics[filter.topic] ?? filter.topic),
    filter.kind !== null && askedFor.kind[filter.kind],
    filter.from !== null && askedFor.from(words.date(filter.from)),
    filter.to !== null && askedFor.to(words.date(filter.to)),
  ];
  return lines.filter((line) => line !== false);
}

/** The view in a sentence, from what it shows. */
export function quotesSentence(
  groups: readonly SpeakerGroup[],
  filter: QuoteFilter,
  index: AtlasIndex,
  card: CardWords,
): string {
  const quotes = groups.flatMap((group) => group.quotes);
  const dates = quotes.flatMap(({ date }) => date ?? []).sort((a, b) => firstDay(a).localeCompare(firstDay(b)));
  const [first, last] = [dates[0], dates.at(-1)];
  const [lead, second] = groups;
  return card.text.sentence({
    total: index.atlas.quotes.length,
    shown: quotes.length,
    speakers: groups.length,
    direct: quotes.filter(({ kind }) => kind === 'direct').length,
    undated: quotes.length - dates.length,
    most:
      lead && second && lead.quotes.length > second.quotes.length
        ? { name: lead.name, count: lead.quotes.length }
        : null,
    span: first && last ? { first: card.words.date(first), last: card.words.date(last) } : null,
    asked: askedInWords(filter, index, card),
  });
}
