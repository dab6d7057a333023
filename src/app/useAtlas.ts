import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useEffect, useState } from 'react';
import { atlasQuery, firstQuery, pageLanguage } from '../dataset/query';
import { useLate } from '../ui/useLate';
import { whenIdle } from '../ui/whenIdle';
import { useDrawer } from '../view/drawerStore';
import { useView } from '../view/store';
import type { ViewState } from '../view/viewState';

/** The whole atlas is asked for once the first view is drawn and the browser idle, or after so many milliseconds. */
const idleWithin = 1500;

/** What the reader asks for is not in the first part of the dataset, whose names are in the language of the page. */
export const needsWhole = ({ view, country, vs, known, lang, options }: ViewState, language = pageLanguage): boolean =>
  view !== 'map' ||
  country !== null ||
  vs !== null ||
  known !== null ||
  (lang ?? 'en') !== language ||
  Object.keys(options).length > 0;

/**
 * The dataset in two steps: what the map needs, then the whole, which takes its place. The whole is asked for at once where the
 * first step fails or is late, or the reader wants what it lacks.
 */
export function useAtlas() {
  const first = useQuery(firstQuery);
  const [idle, setIdle] = useState(false);
  const there = first.data !== undefined;
  useEffect(() => (there ? whenIdle(() => setIdle(true), idleWithin) : undefined), [there]);
  const late = useLate();
  const wanted = useView((view) => needsWhole(view));
  const drawer = useDrawer(({ shown }) => shown !== null);
  const asked = idle || late || wanted || drawer || first.isError;
  const whole = useQuery({ ...atlasQuery, enabled: asked });
  // Drawn in slices: what the reader does meanwhile goes first.
  const index = useDeferredValue(whole.data ?? first.data);
  return { index, first, whole };
}
