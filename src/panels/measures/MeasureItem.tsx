import './measures.css';
import type { ReactNode } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, isBlurred } from '../../domain/day';
import { phaseOn } from '../../domain/measures';
import type { TradeMeasure } from '../../domain/model/tradeMeasure';
import { MarkedText } from '../../ui/MarkedText';
import { useHs } from '../../words/useHs';
import { useLaterWords } from '../../words/useLaterWords';
import { useMeasuresWords } from '../../words/useMeasuresWords';
import { ClaimItem } from '../evidence/ClaimItem';
import { EvidenceList } from '../evidence/EvidenceList';
import { byWhom, datesOf, headingOf } from './measureNames';

interface Props {
  measure: TradeMeasure;
  index: AtlasIndex;
  day: Day;
  /** Under a heading that says what holds on the day, the title need not. */
  headed?: boolean;
  /** What the reader may do with it here. */
  children?: ReactNode;
}

function Goods({ measure }: Pick<Props, 'measure'>) {
  const text = useMeasuresWords();
  const names = useHs();
  return (
    <ul className="goods">
      {measure.products.map(({ name, hs }) => (
        <li key={`${hs} ${name}`}>
          <span lang="en">{name}</span>
          {hs && <span className="hs"> ({text.hs(hs, names[hs] ?? hs)})</span>}
        </li>
      ))}
    </ul>
  );
}

/** The order before it and the one after it. */
function Neighbours({ measure, index }: Pick<Props, 'measure' | 'index'>) {
  const words = useLaterWords();
  const text = useMeasuresWords();
  const all = index.atlas.tradeMeasures;
  const name = ({ title, inForce }: TradeMeasure) => text.other(title, inForce && words.date(inForce));
  const next = all.find(({ id }) => id === measure.replacedBy);
  const before = all.filter(({ replacedBy }) => replacedBy === measure.id);
  return (
    <>
      {next && (
        <>
          <dt>{text.replacedBy}</dt>
          <dd>
            <MarkedText parts={[next.title]}>{name(next)}</MarkedText>
          </dd>
        </>
      )}
      {before.length > 0 && <dt>{text.replaces}</dt>}
      {before.map((one) => (
        <dd key={one.id}>
          <MarkedText parts={[one.title]}>{name(one)}</MarkedText>
        </dd>
      ))}
    </>
  );
}

/** A trade measure: what the imposing side said stands apart from what others, by name, say it was for. */
export function MeasureItem({ measure, index, day, headed = false, children }: Props) {
  const words = useLaterWords();
  const text = useMeasuresWords();
  const claims = index.claimsAbout.get(measure.id) ?? [];
  const { allegedMotives, statedReason, confidence, checked, inForce, lifted } = measure;
  const blurred = measure.outcome === 'imposed' && (isBlurred(inForce, day) || isBlurred(lifted, day));
  return (
    <>
      <p className="measure-title">
        <strong lang="en">{measure.title}</strong>
        {!headed && <span className="tag">{text.tag(phaseOn(measure, day), words.date(day))}</span>}
        {blurred && <span className="tag">{text.monthOnly}</span>}
      </p>
      <p className="since">
        {headingOf(measure, index, text)}; {datesOf(measure, words, text)}
      </p>
      {children}
      <dl className="facts">
        <dt>{text.products}</dt>
        <dd>
          <Goods measure={measure} />
        </dd>
        <dt>{text.statedReason}</dt>
        <dd>{statedReason === null ? text.noReason : <span lang="en">{statedReason}</span>}</dd>
        <dt>{text.allegedMotives}</dt>
        {allegedMotives.length === 0 && <dd>{text.noMotives}</dd>}
        {allegedMotives.map(({ by, text: motive, evidence }) => (
          <dd key={`${by} ${motive}`} className="motive">
            <span className="claim-by">{words.claimBy(byWhom(index, by))}:</span> <span lang="en">{motive}</span>
            <EvidenceList evidence={evidence} index={index} fact={measure.id} />
          </dd>
        ))}
        <Neighbours measure={measure} index={index} />
        <dt>{text.sure}</dt>
        <dd>
          {text.confidences[confidence]}, {words.checked(checked)}
        </dd>
      </dl>
      {measure.note && (
        <p lang="en" className="note">
          {measure.note}
        </p>
      )}
      <EvidenceList evidence={measure.evidence} index={index} fact={measure.id} />
      {claims.length > 0 && (
        <details className="claims">
          <summary>{words.related(claims.length)}</summary>
          {claims.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} index={index} />
          ))}
        </details>
      )}
    </>
  );
}
