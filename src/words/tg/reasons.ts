import { reasonsIn } from '../reasons';

export const reasonsTg = reasonsIn({
  form: (e) => `дар шакли ${e} нест`,
  outside: (a, b) => `берун аз давраи атлас аст: ${a} – ${b}`,
  bloc: 'блоки ин атлас нест',
  place: 'рамзи кишвари ин атлас нест (масалан, KAZ)',
  record: 'чунин сабт дар атлас нест',
  among: (v) => `бояд яке аз инҳо бошад: ${v}`,
  empty: 'холӣ аст',
  longer: (n) => `аз ${n} аломат дарозтар аст`,
  setting: (v) => `танзими бахши «${v}» нест`,
  unusable: 'истифода намешавад',
});
