import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Story, StoryStep } from '../../domain/model/story';
import { MarkedText } from '../../ui/MarkedText';
import { useEvidenceWords } from '../../words/useEvidenceWords';
import { useStoryWords } from '../../words/useStoryWords';
import { useWords } from '../../words/useWords';
import { ClaimItem } from '../evidence/ClaimItem';
import { EvidenceList } from '../evidence/EvidenceList';
import { factWords, ownWords } from '../evidence/factWords';
import { StoryQuote } from './StoryQuote';
import { stepRecords } from './stepRecords';

interface Props {
  story: Story;
  step: StoryStep;
  index: AtlasIndex;
}

/** A step: what it tells, who says so, what was said, and how others put it. */
export function StepText({ story, step, index }: Props) {
  const words = useWords();
  const text = useStoryWords();
  const evidenceText = useEvidenceWords();
  const { about, quotes, rivals } = stepRecords(index, step);
  return (
    <>
      <h3 lang="en">{step.title}</h3>
      <p className="since">{words.date(step.date)}</p>
      <p lang="en">{step.text}</p>
      <EvidenceList evidence={step.evidence} index={index} fact={story.id} />
      {quotes.length > 0 && (
        <section aria-labelledby="story-quotes">
          <h4 id="story-quotes">{text.quotes}</h4>
          <ul className="rows">
            {quotes.map((quote) => (
              <li key={quote.id}>
                <StoryQuote quote={quote} index={index} />
                <EvidenceList evidence={quote.evidence} index={index} fact={quote.id} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {rivals.length > 0 && (
        <section aria-labelledby="story-rivals">
          <h4 id="story-rivals">{text.rivals}</h4>
          {rivals.map((claim) => (
            <ClaimItem key={claim.id} claim={claim} index={index} />
          ))}
        </section>
      )}
      {about.length > 0 && (
        <section aria-labelledby="story-records">
          <h4 id="story-records">{text.records}</h4>
          <ul className="rows">
            {about.map((fact) => (
              <li key={fact.record.id}>
                <p>
                  <MarkedText parts={ownWords(fact)}>
                    {factWords({ index, words, text: evidenceText }, fact)}
                  </MarkedText>
                </p>
                {'evidence' in fact.record && (
                  <EvidenceList evidence={fact.record.evidence} index={index} fact={fact.record.id} />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
