import type { MapWords } from '../mapEn';

export const mapUz: MapWords = {
  drawnBy: 'Chizish usuli',
  renderers: { auto: 'avtomatik', svg: 'SVG', maplibre: 'WebGL' },
  zoomIn: 'Kattalashtirish',
  zoomOut: 'Kichiklashtirish',
  noWebgl: 'SVG bilan chizildi: bu brauzerda WebGL yoʻq.',
  slow: 'SVG bilan chizildi: bu qurilmada WebGL sekin ishlar edi.',
  lost: 'Grafik kontekst yoʻqoldi; qaytguncha SVG bilan chiziladi.',
  engineFailed: (reason) => `SVG bilan chizildi: WebGL xaritasini olib boʻlmadi (${reason}).`,
  engineLate: (file) => `Hozircha SVG bilan chizildi: 10 soniyadan keyin ham kutilmoqda: ${file}.`,
  engine: 'xarita dvigateli',
};
