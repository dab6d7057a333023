import type { MapWords } from '../mapEn';

/** What the map says of how it is drawn; comes with the map's own chunk. */
export const mapTg: MapWords = {
  drawnBy: 'Тарзи кашидан',
  renderers: { auto: 'худкор', svg: 'SVG', maplibre: 'WebGL' },
  zoomIn: 'Наздик кардан',
  zoomOut: 'Дур кардан',
  noWebgl: 'Бо SVG кашида шуд: ин браузер WebGL надорад.',
  slow: 'Бо SVG кашида шуд: дар ин дастгоҳ WebGL суст мебуд.',
  lost: 'Контексти графикӣ аз даст рафт; то баргаштани он харита бо SVG кашида мешавад.',
  engineFailed: (reason) => `Бо SVG кашида шуд: харитаи WebGL дастрас нашуд (${reason}).`,
  engineLate: (file) => `Ҳоло бо SVG кашида шуд: ${file} баъди 10 сония ҳам интизор аст.`,
  engine: 'муҳаррики харита',
};
