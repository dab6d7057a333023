import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Evidence } from '../../domain/model/evidence';
import { witnesses } from '../../domain/witnesses';
import { useEvidenceWords } from '../../words/useEvidenceWords';
import { SourceCard } from './SourceCard';

interface Props {
  evidence: readonly Evidence[];
  index: AtlasIndex;
}

/** What supports a fact beside what disputes it. */
export function EvidenceSides({ evidence, index }: Props) {
  const text = useEvidenceWords();
  const shown = evidence.filter(({ source }) => index.sources.has(source));
  return (
    <>
      <p>{text.witnesses(witnesses(shown, index.sources).size)}</p>
      <div className="evidence-sides">
        {(['supports', 'disputes'] as const).map((stance) => {
          const own = shown.filter((piece) => piece.stance === stance);
          return (
            <section key={stance} className={stance} aria-labelledby={`evidence-${stance}`}>
              <h3 id={`evidence-${stance}`}>{text[stance](own.length)}</h3>
              {own.length === 0 && <p className="hint">{text[stance === 'supports' ? 'noSupports' : 'noDisputes']}</p>}
              <ul>
                {own.map((piece) => (
                  <SourceCard key={`${piece.source} ${piece.textStart ?? piece.note}`} evidence={piece} index={index} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </>
  );
}
