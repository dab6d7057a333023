import { reasonsIn } from '../reasons';

export const reasonsKk = reasonsIn({
  form: (e) => `${e} түріндегі жазба емес`,
  outside: (a, b) => `атлас қамтитын мерзімнен тыс: ${a} – ${b}`,
  bloc: 'бұл атластағы блок емес',
  place: 'бұл атластағы ел коды емес (мысалы, KAZ)',
  record: 'атласта мұндай жазба жоқ',
  among: (v) => `мыналардың бірі болуы керек: ${v}`,
  empty: 'бос',
  longer: (n) => `${n} таңбадан ұзын`,
  setting: (v) => `«${v}» бөлімінің баптауы емес`,
  unusable: 'пайдалануға келмейді',
});
