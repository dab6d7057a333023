import type { MapWords } from '../mapEn';

/** What the map says of how it is drawn, in Russian. */
export const mapRu: MapWords = {
  drawnBy: 'Способ рисования',
  renderers: { auto: 'автоматически', svg: 'SVG', maplibre: 'WebGL' },
  zoomIn: 'Приблизить',
  zoomOut: 'Отдалить',
  noWebgl: 'Карта в SVG: этот браузер не поддерживает WebGL.',
  slow: 'Карта в SVG: на этом устройстве WebGL был бы медленным.',
  lost: 'Графический контекст потерян; пока он не вернётся, карта в SVG.',
  engineFailed: (reason) => `Карта в SVG: карту WebGL получить не удалось (${reason}).`,
  engineLate: (file) => `Пока карта в SVG, через 10 секунд всё ещё ожидается ${file}.`,
  engine: 'движок карты',
};
