import { reasonsIn } from '../reasons';

export const reasonsRu = reasonsIn({
  form: (e) => `не имеет вида ${e}`,
  outside: (a, b) => `вне периода атласа: ${a} — ${b}`,
  bloc: 'не блок этого атласа',
  place: 'не код страны этого атласа (например, KAZ)',
  record: 'нет такой записи в атласе',
  among: (v) => `должно быть одним из: ${v}`,
  empty: 'пусто',
  longer: (n) => `длиннее ${n} знаков`,
  setting: (v) => `не настройка раздела «${v}»`,
  unusable: 'нельзя использовать',
});
