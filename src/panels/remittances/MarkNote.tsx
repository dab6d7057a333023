import type { Mark } from '../../charts/markSeries';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Remittance } from '../../domain/model/figure';
import { passageUrl } from '../../domain/passageUrl';
import { titleLanguage } from '../../domain/titleLanguage';
import { useRemittancesWords } from '../../words/useRemittancesWords';
import { useWords } from '../../words/useWords';
import { ClaimItem } from '../evidence/ClaimItem';
import { placeName, remarksOf, tagsOf } from './markWords';

interface Props {
  mark: Mark;
  index: AtlasIndex;
  onClose(): void;
}

/** Who says so, open at once: publisher, and the page at the passage. */
function Sources({ record, index }: { record: Remittance; index: AtlasIndex }) {
  const words = useWords();
  return (
    <ul className="plain-list">
      {record.evidence.map((piece) => {
        const source = index.sources.get(piece.source);
        return (
          source && (
            <li key={`${piece.source} ${piece.textStart ?? piece.note}`}>
              {source.publisher}:{' '}
              <a
                lang={titleLanguage(source)}
                href={passageUrl(source, piece)}
                target="_blank"
                rel="noopener noreferrer"
              >
                {source.title}
              </a>
              {piece.stance === 'disputes' && ` (${words.disputes.toLowerCase()})`}
              {piece.note && (
                <span lang="en" className="source-note">
                  {' '}
                  {piece.note}
                </span>
              )}
            </li>
          )
        );
      })}
    </ul>
  );
}

function FigureFacts({ record, index }: { record: Remittance; index: AtlasIndex }) {
  const words = useRemittancesWords();
  // Third: the language of what is the record's own prose.
  const facts: [term: string, text: string, lang?: string | undefined][] = [
    [words.periodLabel, words.periodUpper(record.period)],
    ...(record.comparedWith ? [[words.comparedWith, words.period(record.comparedWith)] as [string, string]] : []),
    record.base === undefined
      ? [words.base, words.noBase]
      : [words.base, words.bases[record.base] ?? record.base, record.base in words.bases ? undefined : 'en'],
    [words.unit, words.units[record.unit]],
    [words.seriesLabel, words.series(record.series)],
    ...(record.note ? [[words.note, record.note, 'en'] as [string, string, string]] : []),
  ];
  return (
    <section className="mark-figure">
      <p>
        <strong>{words.value(record, record.value)}</strong>
        {tagsOf(record, words).map((tag) => (
          <span key={tag} className="tag">
            {tag}
          </span>
        ))}
      </p>
      <dl className="facts">
        {facts.map(([term, text, lang]) => (
          <div key={term} className="fact">
            <dt>{term}</dt>
            <dd lang={lang}>{text}</dd>
          </div>
        ))}
        <div className="fact">
          <dt>{words.sourceLabel}</dt>
          <dd>
            <Sources record={record} index={index} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

/** All there is to one mark: each figure with base, period, unit, series and sources, and what is said about it. */
export function MarkNote({ mark, index, onClose }: Props) {
  const words = useRemittancesWords();
  const [{ record }] = mark.points;
  const claims = [...new Set(mark.points.flatMap((point) => index.claimsAbout.get(point.record.id) ?? []))];
  return (
    <>
      <header>
        <strong>
          {placeName(index, record.recipient, words)}, {words.from(placeName(index, record.sender, words))},{' '}
          {words.period(record.period)}
        </strong>
        <button type="button" className="chip" onClick={onClose} aria-label={words.noteClose}>
          ×
        </button>
      </header>
      {remarksOf(mark, words).map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {mark.points.map((point) => (
        <FigureFacts key={point.record.id} record={point.record} index={index} />
      ))}
      {claims.length > 0 && (
        <details className="claims">
          <summary>
            {words.said} ({claims.length})
          </summary>
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} index={index} />
          ))}
        </details>
      )}
    </>
  );
}
