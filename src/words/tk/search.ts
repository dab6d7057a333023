import type { SearchWords } from '../searchEn';

/** Words of the list under the search box; they come with it. */
export const searchTk: SearchWords = {
  locale: 'tk',
  results: 'Netijeler',
  kinds: {
    country: 'Ýurtlar',
    bloc: 'Bloklar',
    person: 'Adamlar',
    event: 'Wakalar',
    measure: 'Söwda çäreleri',
    quote: 'Sitatalar',
  },
  more: (kind, count) => (count === 0 ? kind : `${kind} (ýene ${count}: ýazmagy dowam ediň)`),
  opens: {
    country: 'ýurdy açýar',
    bloc: 'kartasyny açýar',
    person: 'sitatalaryny açýar',
    mentioned: 'öz sitatasy ýok; ady agzalan sitatalary açýar',
    event: (date) => `${date}; şol günüň kartasyny açýar`,
    measure: 'söwda çäresini açýar',
    quote: (speaker, date) => `${speaker}, ${date}; sitatany açýar`,
  },
  nothing: (text) => `“${text}” boýunça hiç zat tapylmady.`,
};
