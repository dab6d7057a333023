import type { Story } from '../domain/atlas';
import { format, parse } from './url';
import type { ViewState } from './viewState';

/** What a step of a story sets, for `actions.show`; "as known on" is the reader's own and stays. */
export function stepView(story: Story, step: number): Omit<ViewState, 'known'> {
  const { known: _, ...view } = parse(`?${story.steps[step]?.view ?? ''}&view=story`).view;
  return { ...view, options: { ...view.options, story: story.id, step: String(step + 1) } };
}

/** The address of a step, `?…`. */
export const stepAddress = (story: Story, step: number, known: ViewState['known'] = null): string =>
  format({ ...stepView(story, step), known });

/** Whether a view is still what the step set, but for what the reader may always choose. */
export function showsStep(view: ViewState, story: Story, step: number): boolean {
  const told = view.options.story ?? story.id;
  return format({ ...view, known: null, options: { ...view.options, story: told } }) === stepAddress(story, step);
}
