import { reasonsIn } from '../reasons';

export const reasonsUz = reasonsIn({
  form: (e) => `${e} koʻrinishida emas`,
  outside: (a, b) => `atlas davridan tashqarida: ${a} – ${b}`,
  bloc: 'bu atlasdagi blok emas',
  place: 'bu atlasdagi mamlakat kodi emas (masalan, KAZ)',
  record: 'atlasda bunday yozuv yoʻq',
  among: (v) => `quyidagilardan biri boʻlishi kerak: ${v}`,
  empty: 'boʻsh',
  longer: (n) => `${n} belgidan uzun`,
  setting: (v) => `“${v}” boʻlimining sozlamasi emas`,
  unusable: 'ishlatib boʻlmaydi',
});
