import type { FirstPageWords } from '../firstPageEn';

export const firstPageRu: FirstPageWords = {
  description:
    'Кто из стран Центральной Азии в каком блоке: член, наблюдатель, отказался или вышел — на любую дату и со ссылкой на источник.',
  late: 'Атлас загружается. Если долго, обновите страницу или возьмите',
  lateData: 'все данные одним файлом',
  withoutScript: 'Даты, другие блоки, подтверждения и остальные разделы требуют JavaScript. Всё есть и в файлах:',
  files: { atlas: 'весь атлас', memberships: 'членство', sources: 'источники', readme: 'что в них' },
};
