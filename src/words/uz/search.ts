import type { SearchWords } from '../searchEn';

export const searchUz: SearchWords = {
  locale: 'uz',
  results: 'Natijalar',
  kinds: {
    country: 'Mamlakatlar',
    bloc: 'Bloklar',
    person: 'Shaxslar',
    event: 'Voqealar',
    measure: 'Savdo choralari',
    quote: 'Iqtiboslar',
  },
  more: (kind, count) => (count === 0 ? kind : `${kind} (yana ${count} ta: yozishda davom eting)`),
  opens: {
    country: 'mamlakatni ochadi',
    bloc: 'xaritasini ochadi',
    person: 'iqtiboslarni ochadi',
    mentioned: 'oʻz iqtiboslari yoʻq; nomi tilga olingan iqtiboslarni ochadi',
    event: (date) => `${date}; oʻsha kunning xaritasini ochadi`,
    measure: 'savdo chorasini ochadi',
    quote: (speaker, date) => `${speaker}, ${date}; iqtibosni ochadi`,
  },
  nothing: (text) => `“${text}” boʻyicha hech narsa topilmadi.`,
};
