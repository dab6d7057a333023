import type { MatrixWords } from '../matrixEn';
import { list } from './format';

const letters: MatrixWords['letters'] = {
  member: { letter: 'М', meaning: 'Мүше' },
  frozen: { letter: 'М', mark: '*', meaning: 'Мүше: қатысуы мұздатылған немесе шығып жатыр' },
  associate: { letter: 'Қ', meaning: 'Қауымдастырылған мүше немесе ішінара қатысушы' },
  partner: { letter: 'С', meaning: 'Серіктес немесе күшіндегі келісім' },
  dialogue: { letter: 'Д', meaning: 'Диалог бойынша серіктес' },
  observer: { letter: 'Б', meaning: 'Бақылаушы' },
  prospective: { letter: 'Ү', meaning: 'Үміткер: шақырылған, өтінім берген немесе қол қойған' },
  suspended: { letter: 'Т', meaning: 'Тоқтатыла тұрған' },
  ended: { letter: 'Ш', meaning: 'Шыққан немесе бас тартқан' },
  none: { letter: '–', meaning: 'Жоқ: мүше емес' },
  unknown: { letter: '?', meaning: 'Белгісіз' },
  'not-applicable': { letter: '', meaning: 'Бос: блок болмаған' },
};

/** Words of the matrix, in Kazakh. */
export const matrixKk: MatrixWords = {
  title: (day) => `Елдер мен блоктар, ${day}`,
  hint: 'Жол – ел, баған – блок. Елдің атауы немесе оның жолындағы кез келген ұяшық елді ашады; блоктың атауы оны картаға қосады не картадан алады.',
  letters,
  contestedMark: '†',
  contestedMeaning: 'Мәртебе туралы дереккөздер келіспейді',
  legend: 'Әріптер',
  legendHint: (bloc) => `Түстері – ${bloc}; әр блоктың өз реңкі бар, қоюлық реті бәріне ортақ.`,
  country: 'Ел',
  regions: { 'central-asia': 'Орталық Азия', neighbour: 'Көршілер', other: 'Басқа елдер' },
  cell: (country, bloc, standing) => `${country}, ${bloc}: ${standing}`,
  also: (statuses) => `; сондай-ақ ${list(statuses)}`,
  sortRows: 'Елдердің реті',
  sorts: { country: 'Атауы бойынша', number: 'Мүшелік саны бойынша', similarity: 'Елге ұқсастығы бойынша' },
  sortBloc: 'Блоктағы мәртебесі бойынша',
  similarTo: 'Салыстыратын ел',
  similarityFormula:
    'Екі елдің ұқсастығы: екеуі де мүше блоктар саны кемінде бірі мүше блоктар санына бөлінеді (Жаккар индексі).',
  numberNote: 'Атаудан кейінгі сан – ел неше блокқа мүше екені.',
  sortColumns: 'Блоктардың реті',
  columnOrders: { dataset: 'Деректердегідей', ties: 'Алдымен бес елмен байланысы көптері' },
  grouped: 'Өңірлерді бірге ұстау',
  all: (count) => `Барлық ел: ${count}`,
  download: 'CSV жүктеу',
  csvCode: 'Ел коды',
  csvCountry: 'Ел',
  csvBloc: (bloc, day) => `${bloc}, ${day}`,
  memberships: (count) => `${count} мүшелік`,
  similar: (percent) => `ұқсастығы ${percent}%`,
  percent: (percent) => `${percent}%`,
  locale: 'kk',
};
