import { reasonsIn } from '../reasons';

export const reasonsTk = reasonsIn({
  form: (e) => `${e} görnüşinde däl`,
  outside: (a, b) => `atlasyň döwründen daşarda: ${a} – ${b}`,
  bloc: 'bu atlasyň bloky däl',
  place: 'bu atlasdaky ýurduň kody däl (mysal üçin, KAZ)',
  record: 'atlasda beýle ýazgy ýok',
  among: (v) => `şulardan biri bolmaly: ${v}`,
  empty: 'boş',
  longer: (n) => `${n} belgiden uzyn`,
  setting: (v) => `“${v}” bölüminiň sazlamasy däl`,
  unusable: 'ulanyp bolmaýar',
});
