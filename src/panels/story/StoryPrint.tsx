import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Evidence } from '../../domain/model/evidence';
import type { Story } from '../../domain/model/story';
import { passageUrl } from '../../domain/passageUrl';
import { titleLanguage } from '../../domain/titleLanguage';
import { MarkedText } from '../../ui/MarkedText';
import { stepAddress } from '../../view/stepView';
import { useStoryWords } from '../../words/useStoryWords';
import { useWords } from '../../words/useWords';
import { whoSays } from '../evidence/factWords';
import { StoryQuote } from './StoryQuote';
import { stepRecords } from './stepRecords';

function PrintedSources({ evidence, index }: { evidence: readonly Evidence[]; index: AtlasIndex }) {
  const words = useWords();
  const text = useStoryWords();
  return (
    <ul className="plain-list printed-sources">
      {evidence.map((piece) => {
        const source = index.sources.get(piece.source);
        if (!source) return null;
        const when = source.published ? words.date(source.published) : words.undated;
        return (
          <li key={`${piece.source} ${piece.textStart ?? piece.note}`}>
            <MarkedText parts={[source.title]} lang={titleLanguage(source)}>
              {text.printedSource(words[piece.stance], source.title, source.publisher, when)}
            </MarkedText>
            . <span className="printed-url">{passageUrl(source, piece)}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** The whole story for paper: all steps, nothing folded, addresses in full. On the screen it is not there. */
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
                  <PrintedSources evidence={evidence} index={index} />
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
