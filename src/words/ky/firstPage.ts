import type { FirstPageWords } from '../firstPageEn';

export const firstPageKy: FirstPageWords = {
  description:
    'Борбор Азиянын кайсы мамлекети кайсы блокто ким: мүчө, байкоочу, баш тарткан же чыккан — каалаган күнгө, булагы менен.',
  late: 'Атлас жүктөлүп жатат. Көпкө созулса, баракты жаңыртыңыз же муну алыңыз:',
  lateData: 'бардык маалымат бир файлда',
  withoutScript:
    'Күндөргө, башка блокторго, далилдерге жана калган көрүнүштөргө JavaScript керек. Мунун баары файлдарда да бар:',
  files: { atlas: 'бүтүн атлас', memberships: 'мүчөлүк', sources: 'булактар', readme: 'аларда эмне бар' },
};
