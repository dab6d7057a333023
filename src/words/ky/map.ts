import type { MapWords } from '../mapEn';

export const mapKy: MapWords = {
  drawnBy: 'Тартуу ыкмасы',
  renderers: { auto: 'автоматтык', svg: 'SVG', maplibre: 'WebGL' },
  zoomIn: 'Чоңойтуу',
  zoomOut: 'Кичирейтүү',
  noWebgl: 'SVG менен тартылды: бул браузерде WebGL жок.',
  slow: 'SVG менен тартылды: бул түзмөктө WebGL жай иштемек.',
  lost: 'Графикалык контекст жоголду; кайтып келгенче SVG менен тартылат.',
  engineFailed: (reason) => `SVG менен тартылды: WebGL картасын алууга болбоду (${reason}).`,
  engineLate: (file) => `Азырынча SVG менен тартылды: 10 секунддан кийин да күтүлүүдө: ${file}.`,
  engine: 'картанын кыймылдаткычы',
};
