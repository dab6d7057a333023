import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Scene } from '../style/scene';
import type { Frame } from './frame';
import { SvgMap, type SvgMapProps } from './SvgMap';

export type RenderOptions = Omit<SvgMapProps, 'scene' | 'frame' | 'idPrefix' | 'interactive'> & { idPrefix?: string };

/**
 * The map as markup: for the build's prerendered page and for exports. It brings react-dom/server along, so import it in
 * build scripts or in a chunk that is loaded for an export, never in the first load.
 */
export const renderSvg = (scene: Scene, frame: Frame, { idPrefix = 'map', ...options }: RenderOptions = {}): string =>
  renderToStaticMarkup(createElement(SvgMap, { scene, frame, idPrefix, ...options }));
