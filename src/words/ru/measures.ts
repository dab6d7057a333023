import type { MeasuresWords } from '../measuresEn';
import { genitive } from './genitive';

/** Words of the trade measures, in Russian. */
export const measuresRu: MeasuresWords = {
  intro:
    'Кто, кому, что и на какой срок запрещает. Слова вводящей стороны стоят отдельно от того, что о причинах говорят другие.',
  who: 'Кто ввёл',
  whom: 'Против кого',
  anybody: 'Любая страна',
  both: 'В обе стороны',
  bothHint: 'также введённое второй стороной против первой',
  product: 'Товар или код HS',
  force: 'На дату',
  forces: {
    all: 'Все в атласе',
    day: 'Начались, окончание неизвестно',
    ended: 'Отменены, истекли или заменены',
    ahead: 'Ещё предстоят',
    never: 'Рассматривались или опровергнуты',
  },
  show: 'Показать как',
  shows: { list: 'Список', timeline: 'Хронология' },
  clear: 'Сбросить фильтры',
  none: 'Под эти фильтры не подходит ни одна торговая мера в атласе.',
  noneHelp: 'Это говорит о том, что нашёл атлас, а не о том, что мер не было.',
  phases: {
    'in-force': 'В силе',
    'end-not-found': 'Начало есть, окончание не найдено',
    'start-not-found': 'Начало не найдено, ещё не окончена',
    ahead: 'Ещё не в силе',
    ended: 'Отменена, истекла или заменена',
    considered: 'Рассматривалась, не введена',
    denied: 'Объявлена, затем опровергнута',
  },
  phaseHints: {
    'end-not-found':
      'К этому дню они начались; сообщения об окончании не найдено, и это не значит, что они ещё действуют.',
    considered: 'Никогда не были в силе и так не рисуются.',
    denied: 'Никогда не были в силе и так не рисуются.',
  },
  tag: (phase, day) =>
    ({
      'in-force': `на ${day} в силе`,
      'end-not-found': `на ${day} введена, окончание не найдено`,
      'start-not-found': `начало не найдено; на ${day} не окончена`,
      ahead: `на ${day} ещё не в силе`,
      ended: `на ${day} окончена`,
      considered: 'рассматривалась, не введена',
      denied: 'объявлена, затем опровергнута',
    })[phase],
  monthOnly: 'известен только месяц',
  heading: (who, kind, whom) => `${who} → ${whom}: ${kind}`,
  kinds: {
    'import-ban': 'запрет ввоза',
    'export-ban': 'запрет вывоза',
    'transit-limit': 'ограничение транзита',
  },
  dates: (announced, inForce, lifted, endKnown, replaced) =>
    [
      ...(announced !== null && announced !== inForce ? [`объявлено: ${announced}`] : []),
      inForce ? `с ${genitive(inForce)}` : 'начало не найдено',
      lifted ? `${replaced ? 'замена' : 'отмена'}: ${lifted}` : endKnown ? 'всё ещё в силе' : 'окончание не найдено',
    ].join(', '),
  announced: (day) => (day ? `объявлено: ${day}` : 'дата не найдена'),
  firstWithout: 'Окончание — первый день без меры.',
  products: 'Товары',
  hs: (code, name) => `HS ${code}: ${name}`,
  statedReason: 'Официальная причина',
  noReason: 'Не найдена',
  allegedMotives: 'Предполагаемые мотивы',
  noMotives: 'В атласе нет',
  replacedBy: 'Чем заменена',
  replaces: 'Что заменила',
  other: (title, from) => (from ? `${title}, с ${genitive(from)}` : title),
  sure: 'Достоверность',
  confidences: { high: 'высокая', medium: 'средняя', low: 'низкая' },
  toDate: (day) => `Перейти: ${day}`,
  arrow: 'Стрелка на карте',
  noArrow: 'Не была в силе: без стрелки',
  arrows: 'Стрелки',
  arrowsTitle: 'Торговые меры стрелками',
  arrowsHint: 'От вводящей стороны к той, кого мера касается. Пунктир: начало есть, окончание не найдено.',
  drawn: (names) => `Стрелки: ${names.join('; ')}.`,
  noneDrawn: 'На этот день ни одна из выбранных мер не рисуется.',
  notDrawn: (why) => `не рисуется: ${why}`,
  tooMany: (most) => `больше стрелок, чем ${most}, не различить`,
  noPlace: 'у адресата нет места на карте',
  removeArrows: 'Убрать стрелки',
  showOnMap: 'Показать на карте',
  mapCaption: (day) => `Выбранные меры на ${day}`,
  openMeasures: 'Все торговые меры',
  csv: 'Меры в CSV',
  chart: 'Торговые меры во времени',
  chartKey:
    'Пунктир или тающий конец: день неизвестен или окончание не найдено. Ромб: рассматривалась или опровергнута, в силе не была. Вертикальная линия: выбранная дата.',
  scope: ({ who, whom, both, product }) => {
    const one = who ?? whom;
    const pair =
      who && whom
        ? both
          ? `${who} ↔ ${whom}`
          : `${who} → ${whom}`
        : both && one
          ? `вводит или затронута — ${one}`
          : [who ? `вводит ${who}` : '', whom ? `против кого — ${whom}` : ''].join('');
    return [pair, product ? `товар «${product}»` : ''].filter(Boolean).join(', ');
  },
  sentence: ({ day, total, scope, named, counts }) => {
    const parts = [
      `в силе — ${counts['in-force']}${named.length > 0 ? ` (${named.join('; ')})` : ''}`,
      ...(counts['end-not-found'] > 0 ? [`начались, окончание не найдено — ${counts['end-not-found']}`] : []),
      ...(counts['start-not-found'] > 0 ? [`начало не найдено — ${counts['start-not-found']}`] : []),
      ...(counts.ahead > 0 ? [`ещё предстоят — ${counts.ahead}`] : []),
      ...(counts.ended > 0 ? [`окончены — ${counts.ended}`] : []),
      ...(counts.considered + counts.denied > 0
        ? [`только рассматривались или опровергнуты — ${counts.considered + counts.denied}`]
        : []),
    ];
    return `На ${day} торговых мер в атласе${scope ? ` (${scope})` : ''} — ${total}; из них ${parts.join('; ')}.`;
  },
};
