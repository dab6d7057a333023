import type { Evidence } from '../../domain/atlas';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { passageUrl } from '../../domain/passageUrl';
import { useWords } from '../../words/useWords';

function EvidenceItem({ evidence, index }: { evidence: Evidence; index: AtlasIndex }) {
  const words = useWords();
  const source = index.sources.get(evidence.source);
  if (!source) return null;
  const origin = source.derivedFrom ? index.sources.get(source.derivedFrom) : undefined;
  const warnings = [
    origin && source.translation !== 'retranslated' ? words.rewrite(origin.title) : '',
    source.translation === 'retranslated' ? words.retranslated : '',
  ].filter(Boolean);
  return (
    <li className={evidence.stance}>
      <span className="stance">{words[evidence.stance]}</span>{' '}
      <a href={passageUrl(source, evidence)} target="_blank" rel="noopener noreferrer">
        {source.title}
      </a>
      <span className="source-line">
        {words.sourceLine(source.publisher, source.published ? words.date(source.published) : words.undated)}
        {warnings.length > 0 && ` – ${warnings.join('; ')}`}
      </span>
      {evidence.note && <span className="source-note">{evidence.note}</span>}
    </li>
  );
}

/** Who says so: one click opens the list, one more the passage on the source's own page. */
export function EvidenceList({ evidence, index }: { evidence: readonly Evidence[]; index: AtlasIndex }) {
  const words = useWords();
  return (
    <details className="evidence">
      <summary>{words.evidenceCount(evidence.length)}</summary>
      <ul>
        {evidence.map((piece) => (
          <EvidenceItem key={`${piece.source} ${piece.textStart ?? piece.note}`} evidence={piece} index={index} />
        ))}
      </ul>
    </details>
  );
}
