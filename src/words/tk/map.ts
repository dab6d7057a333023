import type { MapWords } from '../mapEn';

/** What the map says of how it is drawn; comes with the map's own chunk. */
export const mapTk: MapWords = {
  drawnBy: 'Çyzyş usuly',
  renderers: { auto: 'özbaşdak', svg: 'SVG', maplibre: 'WebGL' },
  zoomIn: 'Ulaltmak',
  zoomOut: 'Kiçeltmek',
  noWebgl: 'SVG bilen çyzyldy: bu brauzerde WebGL ýok.',
  slow: 'SVG bilen çyzyldy: bu enjamda WebGL haýal bolardy.',
  lost: 'Grafika konteksti ýitdi; ol gaýdyp gelýänçä karta SVG bilen çyzylýar.',
  engineFailed: (reason) => `SVG bilen çyzyldy: WebGL kartasyny alyp bolmady (${reason}).`,
  engineLate: (file) => `Häzirlikçe SVG bilen çyzyldy: ${file} 10 sekuntdan soňam garaşylýar.`,
  engine: 'kartanyň hereketlendirijisi',
};
