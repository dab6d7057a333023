import type { TimelinesWords } from '../timelinesEn';

const noneOr = (count: number): string => (count === 0 ? 'ýok' : String(count));
const ties = (others: number): string =>
  others > 0 ? `, beýleki baglar (assosirlenen, togtadylan ýa-da goşulýan): ${others}` : '';

/** Words of the status timelines. */
export const timelinesTk: TimelinesWords = {
  title: 'Ýagdaýlaryň wagt çyzgylary',
  intro:
    'Zolak – ilkinji gününden soňky gününe çenli ýagdaý. Reňkiň goýulygy we çyzyklar bagyň güýjüni görkezýär; çeşmeleri görmek üçin zolaga basyň.',
  mode: 'Setirler',
  byCountry: 'Ýurt boýunça',
  byBloc: 'Blok boýunça',
  country: 'Ýurt',
  bloc: 'Blok',
  regions: { 'central-asia': 'Merkezi Aziýa', neighbour: 'Goňşular', other: 'Beýleki ýurtlar' },
  choose: 'Saýlaň…',
  pickBloc: 'Ýurtlaryny wagtyň dowamynda görmek üçin blok saýlaň.',
  chartOfCountry: (country) => `${country}: bloklardaky ýagdaýy wagtyň dowamynda`,
  chartOfBloc: (bloc) => `${bloc}: ýurtlaryň ýagdaýy wagtyň dowamynda`,
  startKnown: { year: 'başynyň diňe ýyly belli', month: 'başynyň diňe aýy belli' },
  endKnown: { year: 'ahyrynyň diňe ýyly belli', month: 'ahyrynyň diňe aýy belli' },
  startsBetween: (from, to) => `Başlanan aralygy: ${from} – ${to}.`,
  endsBetween: (from, to) => `Tamamlanan aralygy: ${from} – ${to}.`,
  noRecords: 'Ýazgy ýok.',
  noRecordIn: (count, names) => `Beýleki ${count} blokda ýazgy ýok: ${names}.`,
  readout: 'Okamak üçin zolagy görkeziň; çeşmeler üçin basyň.',
  toDate: (day) => `Görkezmek: ${day}`,
  key: 'Zolaklary nähili okamaly',
  keySoft: 'Solýan, kesik çyzykly gyra: güni belli däl, şu aralykda',
  keyOpen: 'Ok: maglumatlar toplumynyň senesine çenli ahyry tapylmady',
  keyContested: 'Kesik çyzykly gyra: çeşmeler ýagdaý barada ylalaşmaýar',
  keyNone: 'Nokatly çyzyk: ýagdaýy ýok diýlip ýazylan',
  keyEnded: 'Inçe çyzyk: çykan ýa-da ýüz öwüren',
  keyBlank: 'Boş: şol wagt üçin ýazgy ýok ýa-da blok heniz ýokdy',
  keyPeriods: (names) => `Kölegeli: ${names}`,
  table: 'Zolaklar tablisa görnüşinde',
  tableHeads: {
    status: 'Ýagdaýy',
    from: 'Başy',
    to: 'Ahyry',
    stage: 'Tapgyry',
    certainty: 'Takyklygy',
    sources: 'Çeşmeler',
  },
  openEnd: 'ahyry tapylmady',
  toTheDay: 'gününe çenli belli',
  stage: 'Tapgyry',
  stages: {
    announced: 'yglan edilen',
    signed: 'gol çekilen',
    ratified: 'tassyklanan',
    'in-force': 'güýjünde',
  },
  confidence: 'Ynamlylyk',
  confidences: { high: 'ýokary', medium: 'orta', low: 'pes' },
  countrySentence: ({ day, past, country, members, partners, observers, others, newest }) =>
    [
      `${day} senesinde ${country} döwletiniň ýagdaýy ${past ? 'şeýledi' : 'şeýle'}: agza bolan bloklary – ${noneOr(members)}, hyzmatdaş – ${noneOr(partners)}, synçy – ${noneOr(observers)}`,
      ties(others),
      newest ? `; iň täze bagy: ${newest.name} (${newest.status}).` : '.',
    ].join(''),
  blocSentence: ({ day, past, bloc, members, partners, observers, others, five, contested, newest }) =>
    [
      `${day} senesinde ${bloc} blokunyň düzümi ${past ? 'şeýledi' : 'şeýle'}: agza döwletler – ${noneOr(members)}, hyzmatdaşlar – ${noneOr(partners)}, synçylar – ${noneOr(observers)}`,
      ties(others),
      contested > 0 ? `; şolardan jedelli ýagdaýlar: ${contested}` : '',
      `; Merkezi Aziýanyň bäş döwletinden agzalar: ${five ?? 'ýok'}`,
      newest ? `; iň täze bagy: ${newest.name} (${newest.status}).` : '.',
    ].join(''),
  blocAbsent: (day, bloc) => `${day} senesinde ${bloc} bloky ýokdy.`,
};
