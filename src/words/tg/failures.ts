import { failuresIn } from '../failures';

export const failuresTg = failuresIn({
  lost: (file) => `«${file}» гирифта нашуд: пайваст ё сервер нест`,
  refused: (file, status) => `«${file}» гирифта нашуд: посухи сервер — ${status}`,
  broken: (file) => `Боркунии «${file}» қатъ гардид`,
  reader: 'Қисми саҳифа, ки маълумотро мехонад, гирифта нашуд',
  unread: (file) => `«${file}» хонда нашуд`,
  notJson: (file) => `«${file}» JSON нест: шояд файл бурида шуда бошад`,
  mistakes: (file, count) => `Хатоҳо дар «${file}»: ${count}`,
});
