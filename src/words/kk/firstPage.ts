import type { FirstPageWords } from '../firstPageEn';

export const firstPageKk: FirstPageWords = {
  description:
    'Орталық Азияның қай мемлекеті қай блокта кім: мүше, бақылаушы, бас тартқан немесе шыққан — кез келген күнге, дереккөзімен.',
  late: 'Атлас жүктеліп жатыр. Ұзаққа созылса, бетті жаңартыңыз немесе мынаны алыңыз:',
  lateData: 'барлық дерек бір файлда',
  withoutScript: 'Күндер, басқа блоктар, дәлелдер және бөлімдер үшін JavaScript керек. Бәрі файлдарда да бар:',
  files: { atlas: 'бүкіл атлас', memberships: 'мүшелік', sources: 'дереккөздер', readme: 'оларда не бар' },
};
