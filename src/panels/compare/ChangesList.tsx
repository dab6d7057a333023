import { type ReactNode, useId } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { MeasureChange, StandingChange } from '../../domain/changes';
import { MarkedText } from '../../ui/MarkedText';
import { actions } from '../../view/store';
import type { CompareWords } from '../../words/compareEn';
import type { Words } from '../../words/en';
import { statusWords } from '../../words/standingWords';
import { useCompareWords } from '../../words/useCompareWords';
import { useWords } from '../../words/useWords';
import { EvidenceList } from '../evidence/EvidenceList';

/** "Kazakhstan, new status in BRICS: Partner country (before: Not a member)". */
function changeWords(change: StandingChange, index: AtlasIndex, words: Words, text: CompareWords): string {
  const country = index.countries.get(change.country)?.name ?? change.country;
  const bloc = index.blocs.get(change.bloc)?.short ?? change.bloc;
  return text[change.kind](country, bloc, statusWords(change.after, words), statusWords(change.before, words));
}

function StandingItem({ change, index }: { change: StandingChange; index: AtlasIndex }) {
  const words = useWords();
  const text = useCompareWords();
  return (
    <li data-change={change.kind}>
      <p>
        <span className="since">{change.date === null ? words.undated : words.date(change.date)}</span>{' '}
        <button type="button" className="chip" onClick={() => actions.selectCountry(change.country)}>
          {index.countries.get(change.country)?.name ?? change.country}
        </button>{' '}
        {changeWords(change, index, words, text)}
      </p>
      {change.evidence.length > 0 && <EvidenceList evidence={change.evidence} index={index} />}
    </li>
  );
}

function MeasureItem({ change: { kind, measure, date }, index }: { change: MeasureChange; index: AtlasIndex }) {
  const words = useWords();
  const text = useCompareWords();
  return (
    <li data-change={kind}>
      <p>
        <span className="since">{words.date(date)}</span>{' '}
        <MarkedText parts={[measure.title]}>{text[kind](measure.title)}</MarkedText>
      </p>
      <EvidenceList evidence={measure.evidence} index={index} fact={measure.id} />
    </li>
  );
}

/** Each kind from its first change to its last: dates that begin anew half way down a list would look out of order. */
function Group({ title, children }: { title: string; children: readonly ReactNode[] }) {
  const id = useId();
  if (children.length === 0) return null;
  return (
    <section>
      <h3 id={id}>{title}</h3>
      <ul className="rows" aria-labelledby={id}>
        {children}
      </ul>
    </section>
  );
}

interface Props {
  standings: readonly StandingChange[];
  measures: readonly MeasureChange[];
  index: AtlasIndex;
}

/** What is different on the later of two days, each with its evidence. */
export function ChangesList({ standings, measures, index }: Props) {
  const words = useWords();
  const text = useCompareWords();
  if (standings.length + measures.length === 0) return <p>{text.nothing}</p>;
  return (
    <>
      <Group title={words.memberships}>
        {standings.map((change) => (
          <StandingItem key={`${change.bloc} ${change.country}`} change={change} index={index} />
        ))}
      </Group>
      <Group title={words.measures}>
        {measures.map((change) => (
          <MeasureItem key={`${change.kind} ${change.measure.id}`} change={change} index={index} />
        ))}
      </Group>
    </>
  );
}
