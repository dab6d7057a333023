import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Evidence } from '../../domain/model/evidence';
import { isOwn } from '../../domain/ownAtlas';
import { passageUrl } from '../../domain/passageUrl';
import { titleLanguage } from '../../domain/titleLanguage';
import { MarkedText } from '../../ui/MarkedText';
import { showEvidence } from '../../view/drawerStore';
import { useLaterWords } from '../../words/useLaterWords';

function EvidenceItem({ evidence, index }: { evidence: Evidence; index: AtlasIndex }) {
  const words = useLaterWords();
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
      {isOwn(source.id) ? (
        <bdi>{source.title}</bdi>
      ) : (
        <a lang={titleLanguage(source)} href={passageUrl(source, evidence)} target="_blank" rel="noopener noreferrer">
          {source.title}
        </a>
      )}
      <span className="source-line">
        {words.sourceLine(source.publisher, source.published ? words.date(source.published) : words.undated)}
        {warnings.length > 0 && (
          <MarkedText parts={[origin?.title]} lang={origin ? titleLanguage(origin) : 'en'}>
            {` – ${warnings.join('; ')}`}
          </MarkedText>
        )}
      </span>
      {evidence.note && (
        <span lang="en" className="source-note">
          {evidence.note}
        </span>
      )}
    </li>
  );
}

interface Props {
  evidence: readonly Evidence[];
  index: AtlasIndex;
  /** Id of the record that it is evidence of; without it, told by the list where that is a record's own. */
  fact?: string;
}

/** Who says so: one click opens the list, one more the passage on the source's own page, or the drawer with all of it. */
export function EvidenceList({ evidence, index, fact }: Props) {
  const words = useLaterWords();
  return (
    <details className="evidence">
      <summary>{words.evidenceCount(evidence.length)}</summary>
      <ul>
        {evidence.map((piece) => (
          <EvidenceItem key={`${piece.source} ${piece.textStart ?? piece.note}`} evidence={piece} index={index} />
        ))}
      </ul>
      <button type="button" className="chip" onClick={() => showEvidence({ evidence, fact })}>
        {words.allEvidence}
      </button>
    </details>
  );
}
