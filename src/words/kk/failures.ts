import { failuresIn } from '../failures';

export const failuresKk = failuresIn({
  lost: (file) => `«${file}» алынбады: байланыс не сервер жоқ`,
  refused: (file, status) => `«${file}» алынбады: сервердің жауабы – ${status}`,
  broken: (file) => `«${file}» жүктелуі үзілді`,
  reader: 'Беттің деректерді оқитын бөлігі алынбады',
  unread: (file) => `«${file}» оқылмады`,
  notJson: (file) => `«${file}» – JSON емес: файл кесілген болуы мүмкін`,
  mistakes: (file, count) => `«${file}» файлындағы қателер: ${count}`,
});
