import type { MapWords } from '../mapEn';

/** What the map says of how it is drawn, in Kazakh. */
export const mapKk: MapWords = {
  drawnBy: 'Салу тәсілі',
  renderers: { auto: 'автоматты', svg: 'SVG', maplibre: 'WebGL' },
  zoomIn: 'Жақындату',
  zoomOut: 'Алыстату',
  noWebgl: 'Карта SVG түрінде: бұл браузерде WebGL жоқ.',
  slow: 'Карта SVG түрінде: бұл құрылғыда WebGL баяу болар еді.',
  lost: 'Графикалық контекст жоғалды; ол қайтқанша карта SVG түрінде.',
  engineFailed: (reason) => `Карта SVG түрінде: WebGL картасын алу мүмкін болмады (${reason}).`,
  engineLate: (file) => `Әзірге карта SVG түрінде, 10 секундтан кейін де күтілуде: ${file}.`,
  engine: 'карта қозғалтқышы',
};
