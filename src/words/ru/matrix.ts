import type { MatrixWords } from '../matrixEn';
import { counted } from './counted';
import { list } from './format';

const letters: MatrixWords['letters'] = {
  member: { letter: 'Ч', meaning: 'Член' },
  frozen: { letter: 'Ч', mark: '*', meaning: 'Член: участие заморожено или идёт выход' },
  associate: { letter: 'А', meaning: 'Ассоциированный член или частичное участие' },
  partner: { letter: 'П', meaning: 'Партнёр или действующее соглашение' },
  dialogue: { letter: 'Д', meaning: 'Партнёр по диалогу' },
  observer: { letter: 'Н', meaning: 'Наблюдатель' },
  prospective: { letter: 'К', meaning: 'Кандидат: приглашение, заявка или подпись' },
  suspended: { letter: 'С', meaning: 'Статус приостановлен' },
  ended: { letter: 'В', meaning: 'Выход или отказ' },
  none: { letter: '–', meaning: 'Нет: не член' },
  unknown: { letter: '?', meaning: 'Неизвестно' },
  'not-applicable': { letter: '', meaning: 'Пусто: блока не существовало' },
};

/** Words of the matrix, in Russian. */
export const matrixRu: MatrixWords = {
  title: (day) => `Страны и блоки на ${day}`,
  hint: 'Строка — страна, столбец — блок. Название страны или любая ячейка её строки открывает страну; название блока добавляет его на карту или убирает с неё.',
  letters,
  contestedMark: '†',
  contestedMeaning: 'Источники расходятся в статусе',
  legend: 'Буквы',
  legendHint: (bloc) => `Цвета блока ${bloc}; у каждого блока свой тон, порядок насыщенности общий.`,
  country: 'Страна',
  regions: { 'central-asia': 'Центральная Азия', neighbour: 'Соседи', other: 'Другие страны' },
  cell: (country, bloc, standing) => `${country}, ${bloc}: ${standing}`,
  also: (statuses) => `; также ${list(statuses)}`,
  sortRows: 'Порядок стран',
  sorts: { country: 'По названию', number: 'По числу членств', similarity: 'По сходству со страной' },
  sortBloc: 'По статусу в блоке',
  similarTo: 'Сходство с',
  similarityFormula:
    'Сходство двух стран: число блоков, где обе — члены, делённое на число блоков, где член хотя бы одна (индекс Жаккара).',
  numberNote: 'Число после названия — в скольких блоках страна состоит.',
  sortColumns: 'Порядок блоков',
  columnOrders: { dataset: 'Как в данных', ties: 'Сначала с наибольшим числом связей пяти стран' },
  grouped: 'Не смешивать регионы',
  all: (count) => `Все страны: ${count}`,
  download: 'Скачать CSV',
  csvCode: 'Код страны',
  csvCountry: 'Страна',
  csvBloc: (bloc, day) => `${bloc}, ${day}`,
  memberships: (count) => counted(count, 'членство', 'членства', 'членств'),
  similar: (percent) => `сходство ${percent}%`,
  percent: (percent) => `${percent}%`,
  locale: 'ru',
};
