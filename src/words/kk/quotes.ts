import type { QuotesWords } from '../quotesEn';
import { since } from './suffix';

const quotesOf = (count: number): string => `${count} дәйексөз`;

/** Words of the view of quotations, in Kazakh. */
export const quotesKk: QuotesWords = {
  title: 'Дәйексөздер',
  intro:
    'Кім не айтты және ол кезде қандай қызметте болды. Мазмұндама – автордың өз сөзі емес. Дәйексөз елдің түсін ешқашан өзгертпейді.',
  filters: 'Сүзгілер',
  search: 'Дәйексөздерден іздеу',
  searchHint: 'Сөз, кез келген жазылудағы есім, блок, ел',
  speaker: 'Автор',
  about: 'Кім туралы',
  bloc: 'Блок',
  topic: 'Тақырып',
  kind: 'Түрі',
  from: 'Айтылған: басы',
  to: 'Айтылған: соңы',
  any: 'Кез келген',
  kinds: { direct: 'Төл сөз', paraphrase: 'Мазмұндама' },
  topics: {
    'world-order': 'Әлемдік тәртіп',
    membership: 'Мүшелік',
    un: 'БҰҰ',
    'multi-vector': 'Көпвекторлы саясат',
    'ukraine-war': 'Украинадағы соғыс',
    security: 'Қауіпсіздік',
    sovereignty: 'Егемендік',
    alliances: 'Одақтар',
    history: 'Тарих',
    trade: 'Сауда',
    'import-ban': 'Импортқа тыйым',
    language: 'Тіл',
    sanctions: 'Санкциялар',
    corridors: 'Дәліздер',
    china: 'Қытай',
    energy: 'Энергетика',
  },
  option: (name, count) => `${name} (${count})`,
  clear: 'Сүзгілерді тазалау',
  nothing: 'Сай келетін дәйексөз жоқ.',
  nothingHelp: 'Сүзгілерді азайтыңыз немесе басқаша жазып көріңіз; күн таңдалса, күні жоқтар қалдырылады.',
  undatedOut: (count) => `Күні жоқ, қалдырылғаны: ${quotesOf(count)}; осы күндерге жататынын ешкім айта алмайды.`,
  laterOut: (count, day) => `Кейін айтылғандықтан қалдырылғаны (${day}): ${quotesOf(count)}.`,
  sentence: ({ total, shown, speakers, direct, undated, most, span, asked }) => {
    const whose = asked.length > 0 ? ` (${asked.join('; ')})` : '';
    if (shown === 0) return `Бірде-бір дәйексөз сай келмейді, барлығы: ${total}${whose}.`;
    const when = span
      ? `, ${span.first === span.last ? span.first : `${span.first} – ${span.last}`}${undated > 0 ? `, күні жоғы: ${undated}` : ''}`
      : ', күні жоқ';
    const lead = most ? `; ең көбі: ${most.name} (${most.count})` : '';
    return `Көрсетілген дәйексөз: ${total} ішінен ${shown}, ${speakers} автор${when}; төл сөз – ${direct}, мазмұндама – ${shown - direct}${lead}${whose}.`;
  },
  askedFor: {
    words: (text) => `сөздері: «${text}»`,
    speaker: (names) => `авторы: ${names}`,
    about: (names) => `кім туралы: ${names}`,
    blocs: (names) => `блок: ${names}`,
    topic: (topic) => `тақырып: ${topic}`,
    kind: { direct: 'тек төл сөз', paraphrase: 'тек мазмұндама' },
    from: (day) => since(day),
    to: (day) => `соңғы күні: ${day}`,
  },
  axis: 'Дәйексөздер уақыт бойынша',
  axisHint: 'Белгі – бір автордың бір күнде айтқаны; ұзын белгі – тек айы немесе жылы белгілі.',
  axisUndated: (count) => `Күні жоқ, тек тізімде: ${quotesOf(count)}.`,
  mark: (speaker, when, count) => `${speaker}, ${when}: ${quotesOf(count)}`,
  markSpan: (first, last) => (first === last ? first : `${first} – ${last}`),
  list: 'Дәйексөздер авторлары бойынша',
  offices: (names) => names.join('; бұрын: '),
  groupCount: (count) => quotesOf(count),
  paraphrase: 'мазмұндама',
  original: 'Түпнұсқасы',
  languages: {
    en: 'ағылшын',
    ru: 'орыс',
    kk: 'қазақ',
    uz: 'өзбек',
    ky: 'қырғыз',
    tg: 'тәжік',
    tk: 'түрікмен',
    uk: 'украин',
  },
  passage: 'Үзіндіні ашу',
  page: 'Бетті ашу',
  passageAt: (publisher) => `баспагер: ${publisher}`,
  saidTo: (whom) => `кімге: ${whom}`,
  stance: { for: 'Жақтайды', against: 'Қарсы', neutral: 'Жақтамайды да, қарсы да емес' },
  stanceWhy: 'осы сөздерге қарағанда',
  retranslated: (publishers) =>
    `Екі жаққа машиналық аудармаға сүйенеді (${publishers}): тұжырымы сенімсіз, сондықтан тек мағынасы берілген.`,
  corrected: 'Бұл туралы басқа дереккөз не дейді',
  cardSvg: 'Карточка (SVG)',
  cardPng: 'Карточка (PNG)',
  cardOf: (speaker) => `Дәйексөз карточкасы: ${speaker}`,
  cardParaphrase: 'Мазмұндама, автордың өз сөзі емес',
  cardSource: (publisher, when) => `Дереккөз: ${publisher}, ${when}`,
  cardUndated: 'күні жоқ',
  cardData: (version, asOf) => `Multivector, деректер ${version}, ${asOf}`,
  cardCorrected: (count) => `Осы сөздер туралы атласта түзетілген хабарлар: ${count}; келтірмес бұрын атласты қараңыз`,
  cardRetranslated: 'Екі жаққа машиналық аудармаға сүйенеді: тұжырымы сенімсіз',
  csv: 'Дәйексөздер CSV түрінде',
};
