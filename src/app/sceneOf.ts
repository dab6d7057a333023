import type { AtlasIndex } from '../domain/atlasIndex';
import { firstDay } from '../domain/day';
import { makeScene, type Scene } from '../map/style/scene';
import type { Scheme } from '../theme/palette';
import { viewStore } from '../view/store';
import type { ViewState } from '../view/viewState';

/** The map that a view asks for. */
export function sceneOf(index: AtlasIndex, { at, blocs, country, options }: ViewState, scheme: Scheme): Scene {
  const measures = options.measures?.split(',');
  const day = at ?? firstDay(index.atlas.asOf);
  return makeScene(index, { day, blocs, country, measures }, { scheme, language: index.tongue.language });
}

/** Hands on the map of every change of the view at once, without waiting for the page to be drawn. */
export const followScene = (index: AtlasIndex, scheme: Scheme, onScene: (scene: Scene) => void): (() => void) =>
  viewStore.subscribe(({ view }, before) => {
    if (view !== before.view) onScene(sceneOf(index, view, scheme));
  });
