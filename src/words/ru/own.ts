import type { OwnWords } from '../ownEn';
import { form } from './counted';
import { date, number } from './format';

const some = (count: number, one: string, few: string, many: string): string =>
  `${number(count)} ${form(count, one, few, many)}`;
const blocsOf = (count: number): string => some(count, 'блок', 'блока', 'блоков');
const countriesOf = (count: number): string => some(count, 'страна', 'страны', 'стран');
const intervalsOf = (count: number): string => some(count, 'интервал', 'интервала', 'интервалов');
const mistakesOf = (count: number): string => some(count, 'ошибка', 'ошибки', 'ошибок');
const megabytes = (bytes: number): string => `${number(bytes / 1_000_000)} МБ`;

const mistakes: OwnWords['mistakes'] = {
  'file-empty': { title: 'Файл пуст', say: () => 'В нём ничего нет.' },
  'file-binary': {
    title: 'Не текстовый файл',
    say: () => 'Возможно, это электронная таблица: сохраните её как CSV в UTF-8 и выберите тот файл.',
  },
  'file-large': {
    title: 'Файл слишком велик',
    say: (found, hint) => `В нём ${megabytes(Number(found))}; наибольший размер — ${megabytes(Number(hint))}.`,
  },
  'file-unread': { title: 'Файл не удалось прочитать', say: (found) => found },
  'header-unknown': {
    title: 'Первая строка не подходит ни к одной из описанных ниже таблиц',
    say: (found) => `В ней стоит «${found}».`,
  },
  'column-missing': { title: 'Не хватает столбца', say: (_, hint) => `Нет столбца «${hint}».` },
  'column-double': { title: 'Два столбца с одним названием', say: (found) => `«${found}» стоит там дважды.` },
  'column-nameless': {
    title: 'Столбец без названия',
    say: () => 'У организации должно быть название в первой строке.',
  },
  'rows-none': { title: 'Нет строк', say: () => 'Есть первая строка, а под ней ничего.' },
  'rows-many': { title: 'Слишком много интервалов', say: (_, hint) => `Не больше ${number(Number(hint))}.` },
  'blocs-many': { title: 'Слишком много блоков', say: (_, hint) => `Не больше ${number(Number(hint))}.` },
  'cells-missing': {
    title: 'Не хватает ячеек',
    say: (found, hint) => `Ячеек в строке: ${found}, в первой строке: ${hint}.`,
  },
  'cells-extra': {
    title: 'Лишние ячейки',
    say: (found, hint) => `Ячеек в строке: ${found}, в первой строке: ${hint}; ячейку с запятой нужно взять в кавычки.`,
  },
  'quote-open': {
    title: 'Кавычка не закрыта',
    say: (found) => `Строку нельзя прочитать начиная с «${found}».`,
  },
  'quote-malformed': {
    title: 'Неверные кавычки',
    say: (found) => `«${found}»: кавычка внутри кавычек пишется дважды.`,
  },
  'cell-long': {
    title: 'Слишком длинная ячейка',
    say: (found, hint) => `«${found}»: наибольшее число знаков — ${number(Number(hint))}.`,
  },
  'bad-character': {
    title: 'Невидимый или испорченный знак',
    say: (found, hint) =>
      hint === 'U+FFFD'
        ? `«${found}» не в UTF-8: сохраните файл в UTF-8.`
        : `В «${found}» есть управляющий знак ${hint}.`,
  },
  'country-empty': { title: 'Нет страны', say: () => 'Ячейка пуста.' },
  'country-unknown': {
    title: 'Страна, которой атлас не знает',
    say: (found, hint) => (hint === '' ? `«${found}»` : `«${found}»: возможно, ${hint}?`),
  },
  'country-ambiguous': {
    title: 'Название не одной страны',
    say: (found, hint) => `«${found}» может значить: ${hint}; напишите код.`,
  },
  'bloc-empty': { title: 'Нет блока', say: () => 'Ячейка пуста.' },
  'status-empty': { title: 'Нет статуса', say: () => 'Ячейка пуста.' },
  'status-unknown': { title: 'Статус, которого атлас не знает', say: (found) => `«${found}»` },
  'date-empty': { title: 'Нет начала', say: () => 'Ячейка пуста.' },
  'date-form': { title: 'Не дата вида 2024, 2024-10 или 2024-10-17', say: (found) => `«${found}»` },
  'date-none': { title: 'Дата, которой нет в календаре', say: (found) => `«${found}»` },
  'date-range': { title: 'Дата раньше 1500 или позже 2100 года', say: (found) => `«${found}»` },
  'ends-before': {
    title: 'Окончание раньше начала или в тот же день',
    say: (found, hint) => `Окончание «${found}», начало «${hint}»: окончание — первый день, когда статуса больше нет.`,
  },
  duplicate: { title: 'Одна и та же строка дважды', say: (_, hint) => `Как строка ${hint}.` },
  overlap: {
    title: 'Два статуса одновременно',
    say: (_, hint) => `Интервал пересекается с тем, что в строке ${hint}.`,
  },
  'year-form': { title: 'Не год', say: (found) => `«${found}»` },
  'year-range': { title: 'Год раньше 1500 или позже 2100', say: (found) => `«${found}»` },
  'year-double': { title: 'Та же страна и тот же год дважды', say: (found, hint) => `${found}, как в строке ${hint}.` },
  'code-unknown': { title: 'Не код', say: (found) => `«${found}» — не число.` },
  'json-syntax': {
    title: 'Не JSON',
    say: (found) => (found === '' ? 'Файл обрывается.' : `Его нельзя прочитать начиная с «${found}».`),
  },
  'json-field': {
    title: 'Не подходит к схеме атласа',
    say: (found, hint) => `Ожидалось: ${hint}; стоит: ${found}.`,
  },
};

const kinds: Readonly<Record<Parameters<OwnWords['found']>[0], string>> = {
  intervals: 'таблица интервалов',
  'country-years': 'таблица по странам и годам',
  atlas: 'файл по схеме самого атласа',
};

/** Words of the page of the reader's own data, in Russian. */
export const ownRu: OwnWords = {
  title: 'Свои данные',
  intro:
    'Членство из вашего файла, показанное как дополнительные блоки на карте, в матрице, хронологии и сравнениях. Файл читается в этом браузере и никуда не отправляется.',
  marked: (bloc) => `${bloc} (свои данные)`,
  publisher: 'Ваш собственный файл',
  unpublished: 'Не часть атласа и атласом не проверено.',
  lines: (file, first, last) =>
    first === last ? `Ваш файл ${file}, строка ${first}` : `Ваш файл ${file}, строки ${first}–${last}`,
  blocNote: (file, states, intervals) => `Из вашего файла ${file}: ${countriesOf(states)}, ${intervalsOf(intervals)}.`,
  choose: 'Выберите файл',
  drop: 'или перетащите его сюда: CSV или atlas.json',
  reading: (file) => `Чтение файла ${file}`,
  progress: (read, of) => `${megabytes(read)} из ${megabytes(of)}`,
  cancel: 'Отменить',
  cancelled: (file) => `Чтение файла ${file} отменено. Ничего не изменилось.`,
  failed: (reason) => `Файл не удалось прочитать: ${reason}`,
  preview: (file) => `Что в файле ${file}`,
  found: (kind, blocs, countries, intervals) =>
    `Это ${kinds[kind]}: ${blocsOf(blocs)}, ${countriesOf(countries)}, ${intervalsOf(intervals)}.`,
  nothingNew: 'О каждом блоке в нём сказано то же, что в показанном атласе: добавлять нечего.',
  utf16: 'Он в UTF-16 и прочитан в этой кодировке.',
  ignored: (columns) => `Столбцы, которые не читаются: ${columns}.`,
  later: (count, asOf) =>
    `${some(count, 'интервал начинается', 'интервала начинаются', 'интервалов начинаются')} позже последней даты атласа (${date(asOf)}) и не ${form(count, 'будет виден', 'будут видны', 'будут видны')}.`,
  openMeans: (day) => `Открытое окончание значит: на ${date(day)} всё ещё так.`,
  firstRows: 'Первые строки',
  heads: { line: 'Строка', country: 'Страна', bloc: 'Блок', status: 'Статус', from: 'С', to: 'До' },
  open: 'открыто',
  blocsFound: (count) => `Блоки (${number(count)})`,
  states: 'Страны',
  intervals: 'Интервалы',
  namesFound: (count) => `Названия стран и за что они приняты (${number(count)})`,
  written: 'Как написано',
  taken: 'За что принято',
  show: 'Показать',
  showGood: (good, rows) => `Показать только строки без ошибок: ${number(good)} из ${number(rows)}`,
  putAway: 'Закрыть файл',
  mistakesTitle: mistakesOf,
  mistakesHint: 'Ничего не изменилось. Исправьте файл и выберите его снова.',
  mistakeKinds: 'Виды ошибок',
  kindCount: (title, count) => `${title} (${number(count)})`,
  allKinds: (count) => `Все (${number(count)})`,
  kind: 'Показать',
  place: 'Где',
  what: 'Что не так',
  at: (line, column, field) =>
    [`Строка ${line}`, column > 0 ? `столбец ${column}` : '', field].filter(Boolean).join(', '),
  mistakes,
  pages: (from, to, of) => `${number(from)}–${number(to)} из ${number(of)}`,
  previous: 'Назад',
  next: 'Далее',
  shownTitle: 'Показано',
  nothingShown: 'Своих данных сейчас не показано.',
  shown: (file, blocs, countries, intervals) =>
    `${file}: ${blocsOf(blocs)}, ${countriesOf(countries)}, ${intervalsOf(intervals)}. Они стоят в списке блоков под заголовком «Свои данные».`,
  toMap: (bloc) => `${bloc} на карте`,
  keep: 'Сохранить в этом браузере',
  keepHint: 'Иначе данные исчезнут вместе с этой страницей. Они хранятся только на этом устройстве.',
  keptNow: 'Сохранено в этом браузере.',
  keepFailed: (reason) => `Этот браузер не смог сохранить данные: ${reason}`,
  restoreFailed: (reason) => `Сохранённые данные не удалось прочитать снова: ${reason}`,
  keptLost: 'Сохранённых данных больше нет в хранилище этого браузера. Выберите файл снова.',
  forget: 'Забыть сохранённое',
  remove: 'Удалить',
  removeAsk: (file) => `Удалить ${file} с этой страницы и из этого браузера?`,
  removeYes: 'Да, удалить',
  removeNo: 'Оставить',
  download: 'Скачать CSV',
  group: 'Свои данные',
  groupHint: (file) => `Из вашего файла ${file}; не часть атласа.`,
  filter: 'Найти свой блок',
  listed: (shown, of) => `${number(shown)} из ${number(of)}: введите название, чтобы найти другие.`,
  listNote: 'В матрице и других списках всех блоков из ваших есть те, что вы выбрали.',
  countNote:
    'Они показаны по названиям и нигде не учитываются: число блоков и сходство стран относятся только к самому атласу.',
  noneFound: 'С таким названием ничего нет.',
  format: 'Каким должен быть файл',
  formats: [
    {
      title: 'Интервалы',
      text: [
        'CSV с первой строкой country,bloc,status,from,to в любом порядке; запятые, точки с запятой или табуляция; UTF-8.',
        'country: код ISO 3166 из трёх или двух букв либо название на любом из семи языков атласа.',
        'bloc: любое название. status: member (член), associate (ассоциированный член), partner (партнёр), observer (наблюдатель), candidate (кандидат), suspended (приостановлено), ended (выход) или none (не член).',
        'from и to: 2024, 2024-10 или 2024-10-17. from — первый день, когда статус есть; to — первый день, когда его больше нет; если он есть до сих пор, to остаётся пустым.',
        'В одно время у страны в блоке один статус.',
      ],
    },
    {
      title: 'Страны и годы',
      text: [
        'CSV, где строка — страна и год: столбец country, столбец year и по столбцу на каждую организацию, как в данных IGO проекта Correlates of War (формат state-year), с названиями стран или их кодами ISO в столбце country.',
        'Коды: 0 — не член, 1 — полный член, 2 — ассоциированный член, 3 — наблюдатель; любое другое число или пустая ячейка — данных нет.',
        'Годы подряд с одним и тем же кодом — один интервал. То, что есть в последнем году таблицы, показано как всё ещё так, с проверкой в том году.',
      ],
    },
    {
      title: 'atlas.json',
      text: [
        'Файл по схеме самого атласа (data/atlas.schema.json). Блоки, которых нет в показанном атласе или членство в которых другое, показываются как дополнительные.',
      ],
    },
  ],
  template: 'Скачать образец',
  templateRows: [
    ['KAZ', 'Пример блока', 'member', '2015-01-01', ''],
    ['UZ', 'Пример блока', 'observer', '2020-12', ''],
    ['Кыргызстан', 'Пример блока', 'candidate', '2014', '2015-08-12'],
  ],
  templateNote: 'Три его строки — примеры: день, месяц и год; открытое окончание и уже наступившее.',
};
