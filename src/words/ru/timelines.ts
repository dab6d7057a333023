import type { TimelinesWords } from '../timelinesEn';
import { counted, form } from './counted';

const otherTies = (others: number): string =>
  others > 0
    ? `; ${counted(others, 'иная связь', 'иные связи', 'иных связей')} (ассоциация, приостановка или путь к вступлению)`
    : '';
const newestTie = (newest: { name: string; status: string } | null): string =>
  newest ? `; новейшая связь — ${newest.name} (${newest.status}).` : '.';

/** Words of the status timelines, in Russian. */
export const timelinesRu: TimelinesWords = {
  title: 'Хронология статусов',
  intro:
    'Полоса — статус с первого до последнего дня. Густота цвета и штриховка показывают силу связи; нажатие на полосу открывает источники.',
  mode: 'Строки',
  byCountry: 'По стране',
  byBloc: 'По блоку',
  country: 'Страна',
  bloc: 'Блок',
  regions: { 'central-asia': 'Центральная Азия', neighbour: 'Соседи', other: 'Другие страны' },
  choose: 'Выберите…',
  pickBloc: 'Выберите блок, чтобы увидеть его страны во времени.',
  chartOfCountry: (country) => `${country}: статус в блоках во времени`,
  chartOfBloc: (bloc) => `${bloc}: статус стран во времени`,
  startKnown: { year: 'начало известно лишь до года', month: 'начало известно лишь до месяца' },
  endKnown: { year: 'окончание известно лишь до года', month: 'окончание известно лишь до месяца' },
  startsBetween: (from, to) => `Начало: между ${from} и ${to}.`,
  endsBetween: (from, to) => `Окончание: между ${from} и ${to}.`,
  noRecords: 'Записей нет.',
  noRecordIn: (count, names) => `Нет записей ещё о ${form(count, 'блоке', 'блоках', 'блоках')} (${count}): ${names}.`,
  readout: 'Наведите на полосу, чтобы прочесть её; нажмите, чтобы открыть источники.',
  toDate: (day) => `Показать ${day}`,
  key: 'Как читать полосы',
  keySoft: 'Тающий конец, пунктир: день неизвестен, он внутри этого промежутка',
  keyOpen: 'Стрелка: окончание не найдено на дату данных',
  keyContested: 'Пунктирный контур: источники расходятся в статусе',
  keyNone: 'Точки: по записям, статуса нет',
  keyEnded: 'Тонкая линия: выход или отказ',
  keyBlank: 'Пусто: об этом времени нет записи или блока ещё не было',
  keyPeriods: (names) => `Выделено фоном: ${names}`,
  table: 'Полосы в виде таблицы',
  tableHeads: {
    status: 'Статус',
    from: 'С',
    to: 'По',
    stage: 'Стадия',
    certainty: 'Надёжность',
    sources: 'Источники',
  },
  openEnd: 'окончание не найдено',
  toTheDay: 'известно с точностью до дня',
  stage: 'Стадия',
  stages: { announced: 'объявлено', signed: 'подписано', ratified: 'ратифицировано', 'in-force': 'в силе' },
  confidence: 'Достоверность',
  confidences: { high: 'высокая', medium: 'средняя', low: 'низкая' },
  countrySentence: ({ day, country, members, newest, ...counts }) =>
    `${country} на ${day}, число блоков: член — ${members}, партнёр — ${counts.partners}, наблюдатель — ${counts.observers}${otherTies(counts.others)}${newestTie(newest)}`,
  blocSentence: ({ day, bloc, members, five, contested, newest, ...counts }) =>
    [
      `${bloc} на ${day}: государств-членов — ${members}, партнёров — ${counts.partners}, наблюдателей — ${counts.observers}`,
      otherTies(counts.others),
      contested > 0 ? `; из этих статусов оспаривается — ${contested}` : '',
      `; члены из пяти стран Центральной Азии: ${five ?? 'нет'}`,
      newestTie(newest),
    ].join(''),
  blocAbsent: (day, bloc) => `${bloc}: на ${day} не существует.`,
};
