import type { WordsOf } from './wordsOf';
/** What the map says of how it is drawn; comes with the map's own chunk. */
export const mapEn = {
  drawnBy: 'Drawn by',
  renderers: { auto: 'automatic', svg: 'SVG', maplibre: 'WebGL' },
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  noWebgl: 'Drawn as SVG: this browser offers no WebGL.',
  slow: 'Drawn as SVG: WebGL would be slow on this machine.',
  lost: 'The graphics context was lost; drawn as SVG until it is back.',
  engineFailed: (reason: string) => `Drawn as SVG: the WebGL map could not be had (${reason}).`,
  engineLate: (file: string) => `Drawn as SVG meanwhile: ${file} is still awaited after 10 seconds.`,
  engine: 'the map engine',
};
export type MapWords = WordsOf<typeof mapEn>;
