import type { Story } from '../domain/atlas';
import { format, parse } from './url';
import type { ViewState } from './viewState';

/** A step of one of the atlas's stories; `step` counts from 0. */
export interface StepPlace {
  stories: readonly Story[];
  story: Story;
  step: number;
}

/** What a step of a story sets, for `actions.show`; "as known on" and the renderer are the reader's own and stay. */
export function stepView({ stories, story, step }: StepPlace): Omit<ViewState, 'known' | 'renderer'> {
  const { known: _, renderer: _own, ...view } = parse(`?${story.steps[step]?.view ?? ''}&view=story`).view;
  // The first story is the default, and a default is not written.
  const named = story.id === stories[0]?.id ? {} : { story: story.id };
  return { ...view, options: { ...view.options, ...named, step: String(step + 1) } };
}

/** The address of a step, `?…`. */
export const stepAddress = (place: StepPlace, known: ViewState['known'] = null): string =>
  format({ ...stepView(place), known, renderer: null });

/** Whether a view is still what the step set, but for what the reader may always choose. */
export function showsStep(view: ViewState, place: StepPlace): boolean {
  const { story, ...options } = view.options;
  const named = story === undefined || story === place.stories[0]?.id ? options : { ...options, story };
  return format({ ...view, known: null, renderer: null, options: named }) === stepAddress(place);
}
