import type { OverlapsWords } from '../overlapsEn';

/** Words of the overlap explorer. */
export const overlapsTk: OverlapsWords = {
  title: 'Gabatlaşmalar',
  intro:
    'Haýsy bloklaryň umumy agzalary bar. Diňe hukuk taýdan agzalar, doňdurylanlar hem; hyzmatdaşlar we synçylar hasaba alynmaýar.',
  group: 'Ýurtlar',
  groups: {
    five: 'Bäş döwlet',
    near: 'Goňşular bilen',
    all: 'Ähli agzalar',
  },
  scope: 'Bloklar',
  allBlocs: 'Bu ýerde agzasy bar ählisi',
  chosenBlocs: (count) => `Diňe saýlananlar (${count})`,
  combinations: 'Takyk utgaşmalar',
  combination: 'Utgaşma we onuň ýurtlary',
  number: 'Ýurtlar',
  inBlocs: (blocs) => `Agza (${blocs}):`,
  inNone: 'Bu bloklaryň hiç birinde däl:',
  member: 'hawa',
  notMember: 'ýok',
  empty: (blocs) => `Bu ýurtlaryň arasynda agzasy ýok: ${blocs}.`,
  nothing: 'Bu gün şu ýurtlaryň hiç biri bu bloklara agza däl.',
  contested: (pairs) => `Jedelli agzalyklar hasaba alyndy: ${pairs}.`,
  unknown: (count, pairs) => `Belli däl, şonuň üçin hasaba alynmady (${count} ýagdaý): ${pairs}.`,
  pair: (country, bloc) => `${country} (${bloc})`,
  more: (count) => `we ýene ${count}`,
  blocPairs: 'Iki blokuň umumy agzalary',
  blocPairsHint: 'Ýokardaky ýurtlaryň arasynda. Diagonalda: olaryň arasyndan blokuň öz agzalary.',
  bloc: 'Blok',
  country: 'Ýurt',
  countryPairs: 'Bäş döwlet näderejede meňzeş',
  countryPairsHint: (blocs) =>
    `Ýokardaky ${blocs} blok boýunça Žakkar indeksi: ikisiniň hem agza bolan bloklary iň bolmanda biriniň agza bolan bloklaryna bölünýär. 1: şol bir bloklar; 0: umumy blok ýok.`,
  ratio: (both, either) => `${both} / ${either}`,
  noRatio: '–',
  csvCombinations: 'Utgaşmalar (CSV)',
  csvBlocPairs: 'Blok jübütleri (CSV)',
  csvCountryPairs: 'Ýurt jübütleri (CSV)',
  statesCount: (count) => `${count} döwlet`,
  sentence: ({ day, past, countries, blocs, combinations, closest, common }) => {
    if (blocs === 0) return `${day} senesinde bu ýurtlaryň hiç biri bu bloklara agza ${past ? 'däldi' : 'däl'}.`;
    const head = `${day} senesinde bu ${countries} ýurt ${blocs} bloka agza${past ? 'dy' : ''}, dürli utgaşma sany: ${combinations}`;
    const same = closest ? `; birmeňzeş ${closest.count} blok: ${closest.names}` : '';
    const all = common
      ? `; hemmesiniň agza ${past ? 'bolan' : 'bolýan'} bloky: ${common}.`
      : `; hemmesini birleşdirýän blok ${past ? 'ýokdy' : 'ýok'}.`;
    return head + same + all;
  },
};
