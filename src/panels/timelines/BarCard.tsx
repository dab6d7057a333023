import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, shiftDay } from '../../domain/day';
import { actions } from '../../view/store';
import type { PageWords } from '../../words/pageEn';
import { usePageWords } from '../../words/usePageWords';
import { ClaimItem } from '../evidence/ClaimItem';
import { EvidenceList } from '../evidence/EvidenceList';
import type { Span } from '../timeline/timelineSpan';
import { blocName, contestInWords, countryName, datesInWords } from './barWords';
import type { Bar } from './timelineBars';

/** First and last of the days that a coarse date leaves open. */
function softWords({ softStart, softEnd }: Bar, words: PageWords): string[] {
  const { startsBetween, endsBetween } = words.timelines;
  const tell = (span: Span | null, say: (from: string, to: string) => string) =>
    span ? [say(words.date(span.from), words.date(shiftDay(span.to, { days: -1 })))] : [];
  return [...tell(softStart, startsBetween), ...tell(softEnd, endsBetween)];
}

function Facts({ bar }: { bar: Bar }) {
  const words = usePageWords();
  const { stage, confidence, checked } = bar.membership;
  const { timelines } = words;
  return (
    <dl className="facts">
      {stage && (
        <>
          <dt>{timelines.stage}</dt>
          <dd>{timelines.stages[stage]}</dd>
        </>
      )}
      {confidence !== 'unstated' && (
        <>
          <dt>{timelines.confidence}</dt>
          <dd>
            {timelines.confidences[confidence]}, {words.checked(checked)}
          </dd>
        </>
      )}
    </dl>
  );
}

interface Props {
  bar: Bar;
  index: AtlasIndex;
  span: Span;
  onClose(): void;
}

/** What a bar stands for: status, dates, how sure, who says so; and the way to the map on its days. */
export function BarCard({ bar, index, span, onClose }: Props) {
  const words = usePageWords();
  const { membership, label } = bar;
  const country = countryName(index, membership.country);
  const days = [bar.start, ...(bar.open ? [] : [bar.end])].filter((day) => day >= span.from && day <= span.to);
  const corrections = (index.claimsAbout.get(membership.id) ?? []).filter(({ kind }) => kind === 'correction');
  const show = (day: Day) => actions.setDate(day === span.to ? null : day);
  return (
    <section className="bar-card" aria-label={words.statusBegins(country, blocName(index, membership.bloc), label)}>
      <button type="button" className="close" onClick={onClose}>
        {words.close}
      </button>
      <p>
        <strong>{words.statusBegins(country, blocName(index, membership.bloc), label)}</strong>{' '}
        {datesInWords(bar, words)}
        {contestInWords(bar, words).map((text) => (
          <span key={text} className="tag">
            {text}
          </span>
        ))}
      </p>
      {softWords(bar, words).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {membership.note && (
        <p lang="en" className="note">
          {membership.note}
        </p>
      )}
      <Facts bar={bar} />
      <p>
        <button type="button" className="chip" onClick={() => actions.selectCountry(membership.country)}>
          {country}
        </button>
        {days.map((day) => (
          <button key={day} type="button" className="chip" onClick={() => show(day)}>
            {words.timelines.toDate(words.date(day))}
          </button>
        ))}
      </p>
      <EvidenceList evidence={membership.evidence} index={index} fact={membership.id} />
      {corrections.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} index={index} />
      ))}
    </section>
  );
}
