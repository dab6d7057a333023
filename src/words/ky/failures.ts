import { failuresIn } from '../failures';

export const failuresKy = failuresIn({
  lost: (file) => `«${file}» алынган жок: байланыш же сервер жок`,
  refused: (file, status) => `«${file}» алынган жок: сервердин жообу — ${status}`,
  broken: (file) => `«${file}» жүктөлүп жатып үзүлдү`,
  reader: 'Барактын маалыматты окуй турган бөлүгү алынган жок',
  unread: (file) => `«${file}» окулган жок`,
  notJson: (file) => `«${file}» — JSON эмес: файл кесилген болушу мүмкүн`,
  mistakes: (file, count) => `«${file}» файлындагы каталар: ${count}`,
});
