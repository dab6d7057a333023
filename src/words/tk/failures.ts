import { failuresIn } from '../failures';

export const failuresTk = failuresIn({
  lost: (file) => `“${file}” alynmady: birikme ýa-da serwer ýok`,
  refused: (file, status) => `“${file}” alynmady: serweriň jogaby – ${status}`,
  broken: (file) => `“${file}” ýüklenende kesildi`,
  reader: 'Sahypanyň maglumatlary okaýan bölegi alynmady',
  unread: (file) => `“${file}” okalmady`,
  notJson: (file) => `“${file}” JSON däl: faýl kesilen bolmagy mümkin`,
  mistakes: (file, count) => `“${file}” faýlyndaky ýalňyşlyklar: ${count}`,
});
