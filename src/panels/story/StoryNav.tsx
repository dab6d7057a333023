import type { MouseEvent } from 'react';
import { type StepPlace, stepAddress } from '../../view/stepView';
import { useView } from '../../view/store';
import { useStoryWords } from '../../words/useStoryWords';

interface Props {
  place: StepPlace;
  onStep(step: number): void;
}

/** Back, on, and where one is; a button with nothing before or after it stays, so that the focus does. */
export function StoryButtons({ place: { story, step }, onStep }: Props) {
  const text = useStoryWords();
  const { steps } = story;
  const button = (label: string, target: number) => {
    const none = target < 0 || target >= steps.length;
    return (
      <button type="button" aria-disabled={none} onClick={() => none || onStep(target)}>
        {label}
      </button>
    );
  };
  return (
    <div className="story-buttons">
      {button(text.previous, step - 1)}
      <span>{text.position(step + 1, steps.length)}</span>
      {button(text.next, step + 1)}
    </div>
  );
}

/** Links, so that a step can be opened in a tab of its own. */
export function StoryList({ place, onStep }: Props) {
  const text = useStoryWords();
  const known = useView((view) => view.known);
  const lang = useView((view) => view.lang);
  const follow = (event: MouseEvent, i: number) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    onStep(i);
  };
  return (
    <details className="story-list">
      <summary>{text.steps}</summary>
      <ol className="plain-list">
        {place.story.steps.map(({ id, title }, i) => (
          <li key={id}>
            <a
              href={stepAddress({ ...place, step: i }, { known, lang })}
              lang="en"
              aria-current={i === place.step ? 'step' : undefined}
              onClick={(event) => follow(event, i)}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </details>
  );
}
