import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Evidence, Source } from '../../domain/model/evidence';
import { isOwn } from '../../domain/ownAtlas';
import { passageUrl } from '../../domain/passageUrl';
import { titleLanguage } from '../../domain/titleLanguage';
import { lineageOf } from '../../domain/witnesses';
import { MarkedText } from '../../ui/MarkedText';
import type { Words } from '../../words/en';
import type { EvidenceWords } from '../../words/evidenceEn';
import { useDataWords } from '../../words/useDataWords';
import { useEvidenceWords } from '../../words/useEvidenceWords';
import { useWords } from '../../words/useWords';

function dateOf({ published, publishedNote }: Source, words: Words, text: EvidenceWords): string {
  const when = published === null ? text.undated : words.date(published);
  return publishedNote === undefined ? when : `${when}. ${publishedNote}`;
}

/** A source in full, and where in it the words stand. */
export function SourceCard({ evidence, index }: { evidence: Evidence; index: AtlasIndex }) {
  const words = useWords();
  const data = useDataWords();
  const text = useEvidenceWords();
  const source = index.sources.get(evidence.source);
  if (!source) return null;
  if (isOwn(source.id))
    return (
      <li className="source-card">
        <h4>
          <bdi>{source.title}</bdi>
        </h4>
        <p>
          {source.publisher}. {source.publishedNote}
        </p>
        {evidence.note && <p>{evidence.note}</p>}
      </li>
    );
  const { textStart, textEnd } = evidence;
  const before = lineageOf(source.id, index.sources)
    .slice(1)
    .map((id) => index.sources.get(id)?.title ?? id);
  // Third: the language of what is the record's own prose.
  const rows: readonly (readonly [label: string, value: string, lang?: string])[] = [
    [text.publisher, text.publisherLine(source.publisher, data.publisherClasses[source.publisherClass])],
    ...(source.authors.length > 0 ? [[text.authors, words.list(source.authors)] as const] : []),
    [text.date, dateOf(source, words, text)],
    [text.languageLabel, text.language(source.language)],
    [text.translation, text.translations[source.translation ?? 'none']],
    [text.lineage, before.length === 0 ? text.original : text.rewriteOf(before)],
    [text.passage, textStart === undefined ? text.noPassage : text.words(textStart, textEnd)],
    ...(evidence.note ? [[text.note, evidence.note, 'en'] as const] : []),
  ];
  return (
    <li className="source-card">
      <h4 lang={titleLanguage(source)}>{source.title}</h4>
      <dl className="facts">
        {rows.map(([label, value, lang]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd lang={lang}>
              <MarkedText parts={[source.publishedNote, ...before]}>{value}</MarkedText>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={passageUrl(source, evidence)} target="_blank" rel="noopener noreferrer">
          {textStart === undefined ? text.openPage : text.openPassage}
        </a>
      </p>
    </li>
  );
}
