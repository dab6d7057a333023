import { failuresIn } from '../failures';

export const failuresRu = failuresIn({
  lost: (file) => `«${file}» не получен: нет связи или сервера`,
  refused: (file, status) => `«${file}» не получен: сервер ответил ${status}`,
  broken: (file) => `Загрузка «${file}» прервалась`,
  reader: 'Не получена часть страницы, которая читает данные',
  unread: (file) => `«${file}» не удалось прочитать`,
  notJson: (file) => `«${file}» — не JSON: возможно, файл обрезан`,
  mistakes: (file, count) => `Ошибок в «${file}»: ${count}`,
});
