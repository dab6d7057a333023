import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Quote } from '../../domain/model/speech';
import { passageUrl } from '../../domain/passageUrl';
import { leadSource, retranslationsOf } from '../../domain/quoteDoubts';
import { csvLine } from '../../ui/csvLine';

const heads = [
  'id',
  'kind',
  'speaker',
  'office_then',
  'date',
  'venue',
  'said_to',
  'text',
  'language',
  'original_text',
  'original_language',
  'country_ids',
  'bloc_ids',
  'topics',
  'stances',
  'retranslated',
  'note',
  'source',
  'publisher',
  'passage_url',
];

/** A row a quotation, as the page lists them; the source is the one that the page links first. */
export function quotesCsv(quotes: readonly Quote[], index: AtlasIndex): string {
  const rows = quotes.map((quote) => {
    const lead = leadSource(quote, index);
    return [
      quote.id,
      quote.kind,
      index.people.get(quote.speaker)?.name ?? quote.speaker,
      quote.officeThen,
      quote.date ?? '',
      quote.venue ?? '',
      quote.saidTo ?? '',
      quote.text,
      quote.language,
      quote.originalText ?? '',
      quote.originalLanguage ?? '',
      quote.countries.join(' '),
      quote.blocs.join(' '),
      quote.topics.join(' '),
      (quote.stanceOn ?? []).map(({ bloc, stance }) => `${bloc}: ${stance}`).join(' | '),
      retranslationsOf(quote, index).length > 0 ? 'yes' : 'no',
      quote.note ?? '',
      lead?.source.title ?? '',
      lead?.source.publisher ?? '',
      lead ? passageUrl(lead.source, lead.evidence) : '',
    ];
  });
  return [heads, ...rows].map(csvLine).join('');
}
