import type { Story } from '../domain/model/story';
import { format, parse } from './url';
import type { ViewState } from './viewState';

/** A step of one of the atlas's stories; `step` counts from 0. */
export interface StepPlace {
  stories: readonly Story[];
  story: Story;
  step: number;
}

/** What no step sets. */
type Own = Pick<ViewState, 'known' | 'lang' | 'map' | 'renderer'>;

/** What a step of a story sets, for `actions.show`; "as known on", the language, the map's place and the renderer are the reader's own and stay. */
export function stepView({ stories, story, step }: StepPlace): Omit<ViewState, keyof Own> {
  const {
    known: _,
    lang: _lang,
    map: _map,
    renderer: _own,
    ...view
  } = parse(`?${story.steps[step]?.view ?? ''}&view=story`).view;
  // The first story is the default, and a default is not written.
  const named = story.id === stories[0]?.id ? {} : { story: story.id };
  return { ...view, options: { ...view.options, ...named, step: String(step + 1) } };
}

const nobodys: Own = { known: null, lang: null, map: null, renderer: null };

/** The address of a step, `?…`, with what of the reader's own it is to keep. */
export const stepAddress = (place: StepPlace, own: Partial<Own> = {}): string =>
  format({ ...stepView(place), ...nobodys, ...own });

/** Whether a view is still what the step set, but for what the reader may always choose. */
export function showsStep(view: ViewState, place: StepPlace): boolean {
  const { story, ...options } = view.options;
  const named = story === undefined || story === place.stories[0]?.id ? options : { ...options, story };
  return format({ ...view, ...nobodys, options: named }) === stepAddress(place);
}
