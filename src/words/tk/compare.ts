import type { CompareWords } from '../compareEn';

/** Words of the comparison of two dates. */
export const compareTk: CompareWords = {
  choice: 'Bir sene ýa-da iki sene',
  one: 'Bir sene',
  two: 'Iki senäni deňeşdirmek',
  with: 'bilen',
  known: 'Diňe belli bir güne çenli çap edilenler',
  knownDay: 'Çap edilen, iň giç',
  title: (from, to) => `Näme üýtgedi: ${from} – ${to}`,
  turn: 'Haýsy karta',
  pair: (from, to) => `Kartalar: ${from} we ${to}`,
  shown: (day, map) => `Görkezilýär: ${day}, 2 kartadan ${map}-nji`,
  allBlocs: 'Ähli bloklarda',
  chosenBlocs: 'Saýlanan bloklarda',
  scope: 'Bloklar',
  region: 'Ýurtlar',
  five: 'Merkezi Aziýa we onuň döwletleriniň söwda çäreleri',
  world: 'Ähli ýurtlar',
  csv: 'Üýtgeşmeler (CSV)',
  nothing: 'Iki senäniň arasynda hiç zat üýtgemedi.',
  joined: (_country, bloc, after, before) => `${bloc} blokuna goşuldy: ${after} (öň: ${before})`,
  left: (_country, bloc, after, before) => `${bloc} blokundan çykdy: ${after} (öň: ${before})`,
  became: (_country, bloc, after, before) => `${bloc} blokunda täze ýagdaý: ${after} (öň: ${before})`,
  opened: (title) => `Başlanýar: ${title}`,
  closed: (title) => `Tamamlanýar: ${title}`,
  sentence: (count, measures) => `Ýagdaý üýtgemesi: ${count}; başlanan ýa-da tamamlanan söwda çäresi: ${measures}.`,
};
