import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Evidence } from '../../domain/model/evidence';
import type { Story } from '../../domain/model/story';
import { titleLanguage } from '../../domain/titleLanguage';
import { MarkedText } from '../../ui/MarkedText';
import { stepAddress } from '../../view/stepView';
import { useStoryWords } from '../../words/useStoryWords';
import { useWords } from '../../words/useWords';
import { whoSays } from '../evidence/factWords';
import { StoryQuote } from './StoryQuote';
import { stepRecords } from './stepRecords';

interface Printed {
  evidence: readonly Evidence[];
  index: AtlasIndex;
}

/** Each source once for what it stands for, however many of its passages do. */
function sourcesOf({ evidence, index }: Printed) {
  const told = new Map(evidence.map((piece) => [`${piece.source} ${piece.stance}`, piece]));
  return [...told].flatMap(([key, { source: id, stance }]) => {
    const source = index.sources.get(id);
    return source ? [{ key, source, stance }] : [];
  });
}

/** Of a step: stance, title, publisher and date. Addresses of passages are longer than the step: it has one of its own, that opens them all. */
function PrintedSources(printed: Printed) {
  const words = useWords();
  const text = useStoryWords();
  return (
    <ul className="plain-list printed-sources">
      {sourcesOf(printed).map(({ key, source, stance }) => (
        <li key={key}>
          <MarkedText parts={[source.title]} lang={titleLanguage(source)}>
            {text.printedSource(
              words[stance],
              source.title,
              source.publisher,
              source.published ? words.date(source.published) : words.undated,
            )}
          </MarkedText>
        </li>
      ))}
    </ul>
  );
}

/** Of a claim: publisher and date, as on the sheets of all views; the stance where it is not support. */
function PrintedWitnesses(printed: Printed) {
  const words = useWords();
  return (
    <ul className="plain-list printed-sources">
      {sourcesOf(printed).map(({ key, source, stance }) => (
        <li key={key}>
          {stance !== 'supports' && <b>{words[stance]} </b>}
          {source.publisher}, {source.published ? words.date(source.published) : words.undated}
        </li>
      ))}
    </ul>
  );
}

/** The whole story for paper: all steps, nothing folded, the address of each. On the screen it is not there. */
export function StoryPrint({ story, index }: { story: Story; index: AtlasIndex }) {
  const words = useWords();
  const text = useStoryWords();
  return (
    <div className="story-print">
      <p lang="en">{story.lead}</p>
      <ol>
        {story.steps.map((step, i) => {
          const { quotes, rivals } = stepRecords(index, step);
          return (
            <li key={step.id}>
              <h3 lang="en">{step.title}</h3>
              <p className="since">{words.date(step.date)}</p>
              <p lang="en">{step.text}</p>
              {quotes.map((quote) => (
                <StoryQuote key={quote.id} quote={quote} index={index} />
              ))}
              {rivals.map(({ id, by, statement, resolution, evidence }) => (
                <div key={id} className="claim">
                  <p>
                    <MarkedText parts={[statement]}>{text.printedClaim(whoSays({ index }, by), statement)}</MarkedText>
                  </p>
                  {resolution && (
                    <p>
                      <MarkedText parts={[resolution]}>{text.printedRule(resolution)}</MarkedText>
                    </p>
                  )}
                  <PrintedWitnesses evidence={evidence} index={index} />
                </div>
              ))}
              <h4>{text.sources}</h4>
              <PrintedSources
                evidence={[...step.evidence, ...quotes.flatMap(({ evidence }) => evidence)]}
                index={index}
              />
              <p className="printed-url">
                {text.printedView(
                  new URL(stepAddress({ stories: index.atlas.stories, story, step: i }), document.baseURI).href,
                )}
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
