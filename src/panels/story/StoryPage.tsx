import './story.css';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import type { Story } from '../../domain/model/story';
import { MarkedText } from '../../ui/MarkedText';
import { useSettled } from '../../ui/useSettled';
import { type StepPlace, showsStep, stepView } from '../../view/stepView';
import { actions, useOption, useView } from '../../view/store';
import { useStoryWords } from '../../words/useStoryWords';
import { StepText } from './StepText';
import { StoryButtons, StoryList } from './StoryNav';
import { StoryPrint } from './StoryPrint';
import { placeIn, stepForKey } from './storyPaging';
import { useSwipe } from './useSwipe';

/** Which step it is, said once the reader has stopped turning. */
function Position({ story: { steps }, step }: StepPlace) {
  const text = useStoryWords();
  const spoken = useSettled(text.spoken(step + 1, steps.length, steps[step]?.title ?? ''));
  return (
    <p role="status" className="visually-hidden">
      <MarkedText parts={steps.map(({ title }) => title)}>{spoken}</MarkedText>
    </p>
  );
}

/** The way back to the step's own view, once the reader has changed it. */
function Elsewhere({ place }: { place: StepPlace }) {
  const text = useStoryWords();
  const there = useView((view) => showsStep(view, place));
  if (there) return null;
  return (
    <p className="hint">
      {text.elsewhere}{' '}
      <button type="button" className="chip" onClick={() => actions.show(stepView(place))}>
        {text.restore}
      </button>
    </p>
  );
}

function StoryPanel({ place, index }: { place: StepPlace; index: AtlasIndex }) {
  const text = useStoryWords();
  const { story, step } = place;
  const panel = useRef<HTMLElement>(null);
  const told = story.steps[step];
  const turnTo = (target: number) => {
    actions.show(stepView({ ...place, step: target }));
    // A step is read from its top: of the panel on a desktop, of the page on a phone.
    panel.current?.scrollTo(0, 0);
    panel.current?.scrollIntoView({ block: 'start' });
  };
  const swipe = useSwipe((by) => {
    if (story.steps[step + by]) turnTo(step + by);
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // A list of choices has its own use for these keys.
    if (event.target instanceof HTMLSelectElement) return;
    const target = stepForKey(event.key, step, story.steps.length);
    if (target === undefined) return;
    event.preventDefault();
    turnTo(target);
  };
  if (!told) return null;
  return (
    <section
      ref={panel}
      className="story"
      aria-labelledby="story-title"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls, and whose keys turn the steps, must be reachable
      tabIndex={0}
      onKeyDown={onKeyDown}
      {...swipe}
    >
      <div className="story-screen">
        <header>
          <h2 id="story-title" lang="en">
            {story.title}
          </h2>
          <StoryChoice stories={index.atlas.stories} story={story} />
          <StoryButtons place={place} onStep={turnTo} />
          <Position {...place} />
        </header>
        {step === 0 && (
          <p lang="en" className="story-lead">
            {story.lead}
          </p>
        )}
        <Elsewhere place={place} />
        <StepText key={told.id} story={story} step={told} index={index} />
        <StoryList place={place} onStep={turnTo} />
        <p className="hint">{text.keys}</p>
        <button type="button" onClick={() => print()}>
          {text.print}
        </button>
      </div>
      <StoryPrint story={story} index={index} />
    </section>
  );
}

/** Shown once there is a choice. */
function StoryChoice({ stories, story }: { stories: readonly Story[]; story: Story }) {
  const text = useStoryWords();
  if (stories.length < 2) return null;
  const choose = (id: string) => {
    const other = stories.find((one) => one.id === id);
    if (other) actions.show(stepView({ stories, story: other, step: 0 }));
  };
  return (
    <select aria-label={text.choose} value={story.id} onChange={({ target }) => choose(target.value)}>
      {stories.map(({ id, title }) => (
        <option key={id} value={id} lang="en">
          {title}
        </option>
      ))}
    </select>
  );
}

/**
 * A story beside the map. A step sets the view when it is turned to; after that the view is the reader's, and the address
 * says what it is. An address without a step is a story not begun: it begins.
 */
export default function StoryPage({ index }: { index: AtlasIndex }) {
  const text = useStoryWords();
  const number = useOption('step');
  const place = placeIn(index.atlas.stories, useOption('story'), number);
  // A reader who has gone on to another view has left the step behind: the page is still there for a frame.
  const here = useView(({ view }) => view === 'story');
  const begun = number !== null || !here;
  const { stories } = index.atlas;
  const story = place?.story;
  useEffect(() => {
    if (!begun && story) actions.show(stepView({ stories, story, step: 0 }), 'replace');
  }, [begun, stories, story]);
  if (!place) return <p className="story-none">{text.none}</p>;
  return <StoryPanel place={place} index={index} />;
}
