import type { OwnWords } from '../ownEn';
import { date, number } from './format';

/** Nouns keep one form after a number. */
const some = (count: number, noun: string): string => `${number(count)} ${noun}`;
const megabytes = (bytes: number): string => `${number(bytes / 1_000_000)} MB`;
const counted = (blocs: number, countries: number, intervals: number): string =>
  [some(blocs, 'blok'), some(countries, 'ýurt'), some(intervals, 'aralyk')].join(', ');

/** What is wrong, and how it is told of one place: what stands there, and what may have been meant or what it clashes with. */
const mistakes: OwnWords['mistakes'] = {
  'file-empty': { title: 'Faýl boş', say: () => 'Onda hiç zat ýok.' },
  'file-binary': {
    title: 'Tekst faýly däl',
    say: () => 'Ol tablisa kitaby bolup biler: ony UTF-8 bilen CSV edip saklaň we şol faýly saýlaň.',
  },
  'file-large': {
    title: 'Faýl aşa uly',
    say: (found, hint) => `Göwrümi ${megabytes(Number(found))}; iň köp ${megabytes(Number(hint))} bolup biler.`,
  },
  'file-unread': { title: 'Faýly okap bolmady', say: (found) => found },
  'header-unknown': {
    title: 'Birinji setir aşakda beýan edilen tablisalaryň hiç birine laýyk gelmeýär',
    say: (found) => `Onda şeýle ýazylan: “${found}”.`,
  },
  'column-missing': { title: 'Sütün ýetmeýär', say: (_, hint) => `“${hint}” sütüni ýok.` },
  'column-double': { title: 'Bir atly iki sütün', say: (found) => `“${found}” ol ýerde iki gezek bar.` },
  'column-nameless': { title: 'Atsyz sütün', say: () => 'Guramanyň birinji setirde ady bolmaly.' },
  'rows-none': { title: 'Setir ýok', say: () => 'Birinji setir bar, onuň aşagynda hiç zat ýok.' },
  'rows-many': { title: 'Aralyk aşa köp', say: (_, hint) => `Iň köp ${number(Number(hint))} bolup biler.` },
  'blocs-many': { title: 'Blok aşa köp', say: (_, hint) => `Iň köp ${number(Number(hint))} bolup biler.` },
  'cells-missing': {
    title: 'Öýjük ýetmeýär',
    say: (found, hint) => `Bu setirdäki öýjükler: ${found}, birinji setirdäkiler: ${hint}.`,
  },
  'cells-extra': {
    title: 'Öýjük artykmaç',
    say: (found, hint) =>
      `Bu setirdäki öýjükler: ${found}, birinji setirdäkiler: ${hint}; oturly öýjük goşa dyrnakda ýazylýar.`,
  },
  'quote-open': {
    title: 'Goşa dyrnak ýapylmadyk',
    say: (found) => `Setiri “${found}” ýazgysyndan başlap okap bolmaýar.`,
  },
  'quote-malformed': {
    title: 'Goşa dyrnaklar nädogry',
    say: (found) => `“${found}”: goşa dyrnagyň içindäki goşa dyrnak iki gezek ýazylýar.`,
  },
  'cell-long': {
    title: 'Öýjügiň teksti aşa uzyn',
    say: (found, hint) => `“${found}” uzynlygy çäkden geçýär: iň köp ${some(Number(hint), 'belgi')}.`,
  },
  'bad-character': {
    title: 'Görünmeýän ýa-da bozuk belgi',
    say: (found, hint) =>
      hint === 'U+FFFD'
        ? `“${found}” UTF-8 däl: faýly UTF-8 bilen saklaň.`
        : `“${found}” ýazgysynda ${hint} dolandyryş belgisi bar.`,
  },
  'country-empty': { title: 'Ýurt ýok', say: () => 'Öýjük boş.' },
  'country-unknown': {
    title: 'Atlasyň tanamaýan ýurdy',
    say: (found, hint) => (hint === '' ? `“${found}”` : `“${found}”: belki, ${hint}?`),
  },
  'country-ambiguous': {
    title: 'Birden köp ýurda degişli at',
    say: (found, hint) => `“${found}” şular bolup biler: ${hint}. Koduny ýazyň.`,
  },
  'bloc-empty': { title: 'Blok ýok', say: () => 'Öýjük boş.' },
  'status-empty': { title: 'Ýagdaý ýok', say: () => 'Öýjük boş.' },
  'status-unknown': { title: 'Atlasyň tanamaýan ýagdaýy', say: (found) => `“${found}”` },
  'date-empty': { title: 'Başy ýok', say: () => 'Öýjük boş.' },
  'date-form': {
    title: 'Sene 2024, 2024-10 ýa-da 2024-10-17 görnüşinde däl',
    say: (found) => `“${found}”`,
  },
  'date-none': { title: 'Senenamada ýok sene', say: (found) => `“${found}”` },
  'date-range': { title: '1500-nji ýyldan öňki ýa-da 2100-nji ýyldan soňky sene', say: (found) => `“${found}”` },
  'ends-before': {
    title: 'Başlamazdan öň ýa-da şol gün tamamlanýar',
    say: (found, hint) => `Ahyry “${found}”, başy “${hint}”: ahyry ýagdaýyň indi güýjünde bolmadyk ilkinji günüdir.`,
  },
  duplicate: { title: 'Bir setir iki gezek', say: (_, hint) => `Şeýle setir eýýäm bar: setir ${hint}.` },
  overlap: {
    title: 'Bir wagtda iki ýagdaý',
    say: (_, hint) => `Wagty başga aralyk bilen gabat gelýär: setir ${hint}.`,
  },
  'year-form': { title: 'Ýyl däl', say: (found) => `“${found}”` },
  'year-range': { title: '1500-den öňki ýa-da 2100-den soňky ýyl', say: (found) => `“${found}”` },
  'year-double': {
    title: 'Bir ýurt we bir ýyl iki gezek',
    say: (found, hint) => `${found}, eýýäm bar: setir ${hint}.`,
  },
  'code-unknown': { title: 'Kod däl', say: (found) => `“${found}” san däl.` },
  'json-syntax': {
    title: 'JSON däl',
    say: (found) => (found === '' ? 'Faýl tamamlanman kesilýär.' : `Ony “${found}” ýazgysyndan başlap okap bolmaýar.`),
  },
  'json-field': {
    title: 'Atlasyň shemasyna laýyk gelmeýär',
    say: (found, hint) => `Garaşylýardy: ${hint}, tapyldy: ${found}.`,
  },
};

const kinds = {
  intervals: 'aralyklaryň tablisasy',
  'country-years': 'ýurtlaryň we ýyllaryň tablisasy',
  atlas: 'atlasyň öz shemasyndaky faýl',
};

/** Words of the page of the reader's own data, and of its marks wherever the data are shown. */
export const ownTk: OwnWords = {
  title: 'Öz maglumatlaryňyz',
  intro:
    'Siziň faýlyňyzdaky agzalyklar kartada, matrisada, wagt çyzgylarynda we deňeşdirmelerde goşmaça bloklar hökmünde görkezilýär. Faýl şu brauzerde okalýar we hiç ýere iberilmeýär.',
  marked: (bloc) => `${bloc} (ulanyjynyň maglumaty)`,
  publisher: 'Siziň öz faýlyňyz',
  unpublished: 'Atlasyň bölegi däl we onuň tarapyndan barlanmady.',
  lines: (file, first, last) =>
    first === last ? `Siziň faýlyňyz ${file}, setir ${first}` : `Siziň faýlyňyz ${file}, setirler ${first} – ${last}`,
  blocNote: (file, states, intervals) =>
    `Siziň faýlyňyzdan (${file}): ${some(states, 'ýurt')}, ${some(intervals, 'aralyk')}.`,
  choose: 'Faýl saýlamak',
  drop: 'ýa-da ony şu ýere çekip goýuň: CSV ýa-da atlas.json',
  reading: (file) => `Okalýar: ${file}`,
  progress: (read, of) => `${megabytes(read)} / ${megabytes(of)}`,
  cancel: 'Ýatyrmak',
  cancelled: (file) => `Okamak ýatyryldy: ${file}. Hiç zat üýtgemedi.`,
  failed: (reason) => `Faýly okap bolmady: ${reason}`,
  preview: (file) => `Faýlda näme bar: ${file}`,
  found: (kind, blocs, countries, intervals) => `Bu – ${kinds[kind]}: ${counted(blocs, countries, intervals)}.`,
  nothingNew: 'Ol her blok barada görkezilýän atlas bilen bir zady aýdýar: goşmaga zat ýok.',
  utf16: 'Ol UTF-16 bilen ýazylan we şeýle okaldy.',
  ignored: (columns) => `Okalmaýan sütünler: ${columns}.`,
  later: (count, asOf) =>
    `Atlasyň soňky senesinden (${date(asOf)}) soň ${some(count, 'aralyk')} başlanýar, ol görünmez.`,
  openMeans: (day) => `Açyk ahyr “${date(day)} senesinde henizem şeýle” diýmekdir.`,
  firstRows: 'Ilkinji setirler',
  heads: { line: 'Setir', country: 'Ýurt', bloc: 'Blok', status: 'Ýagdaýy', from: 'Başy', to: 'Ahyry' },
  open: 'açyk',
  blocsFound: (count) => `Bloklar (${number(count)})`,
  states: 'Ýurtlar',
  intervals: 'Aralyklar',
  namesFound: (count) => `Ýurtlaryň atlary we olara nähili düşünildi (${number(count)})`,
  written: 'Ýazylyşy',
  taken: 'Düşünilişi',
  show: 'Görkezmek',
  showGood: (good, rows) => `Diňe ýalňyşsyz setirleri görkezmek: ${number(good)} / ${number(rows)}`,
  putAway: 'Faýly ýapmak',
  mistakesTitle: (count) => some(count, 'ýalňyşlyk'),
  mistakesHint: 'Hiç zat üýtgemedi. Faýly düzediň we gaýtadan saýlaň.',
  mistakeKinds: 'Ýalňyşlyklaryň görnüşleri',
  kindCount: (title, count) => `${title} (${number(count)})`,
  allKinds: (count) => `Ählisi (${number(count)})`,
  kind: 'Görkezmek',
  place: 'Nirede',
  what: 'Näme nädogry',
  at: (line, column, field) => [`Setir ${line}`, column > 0 ? `sütün ${column}` : '', field].filter(Boolean).join(', '),
  mistakes,
  pages: (from, to, of) => `${number(from)} – ${number(to)}, jemi ${number(of)}`,
  previous: 'Öňki',
  next: 'Indiki',
  shownTitle: 'Görkezilýär',
  nothingShown: 'Häzir öz maglumatlaryňyz görkezilmeýär.',
  shown: (file, blocs, countries, intervals) =>
    `${file}: ${counted(blocs, countries, intervals)}. Olar bloklaryň sanawynda “Öz maglumatlaryňyz” bölüminde.`,
  toMap: (bloc) => `Kartada: ${bloc}`,
  keep: 'Şu brauzerde saklamak',
  keepHint: 'Ýogsam maglumatlar bu sahypa ýapylanda ýitýär. Olar diňe şu enjamda saklanýar.',
  keptNow: 'Şu brauzerde saklanýar.',
  keepFailed: (reason) => `Bu brauzer maglumatlary saklap bilmedi: ${reason}`,
  restoreFailed: (reason) => `Saklanan maglumatlary gaýtadan okap bolmady: ${reason}`,
  keptLost: 'Saklanan maglumatlar bu brauzeriň ýadynda indi ýok. Faýly gaýtadan saýlaň.',
  forget: 'Saklananyny unutmak',
  remove: 'Aýyrmak',
  removeAsk: (file) => `Bu sahypadan we bu brauzerden aýyrmalymy: ${file}?`,
  removeYes: 'Hawa, aýyrmaly',
  removeNo: 'Ýok, galdyrmaly',
  download: 'CSV edip ýükläp almak',
  group: 'Öz maglumatlaryňyz',
  groupHint: (file) => `Siziň faýlyňyzdan (${file}); atlasyň bölegi däl.`,
  filter: 'Öz blokuňyzy gözlemek',
  listed: (shown, of) => `${number(shown)} / ${number(of)}: beýlekilerini tapmak üçin ýazyň.`,
  listNote: 'Matrisada we ähli bloklaryň beýleki sanawlarynda siziň bloklaryňyzdan diňe saýlananlary bar.',
  countNote:
    'Olar ady bilen görkezilýär we hiç ýerde hasaba alynmaýar: bloklaryň sany we ýurtlaryň meňzeşligi diňe atlas boýunça.',
  noneFound: 'Şeýle atly blok ýok.',
  format: 'Faýl nähili bolmaly',
  formats: [
    {
      title: 'Aralyklar',
      text: [
        'Birinji setiri country,bloc,status,from,to bolan CSV, sütünleriň tertibi islendik; otur, nokatly otur ýa-da tabulýasiýa; UTF-8.',
        'country: ISO 3166 alpha-3 ýa-da alpha-2 kody ýa-da atlasyň ýedi diliniň birindäki ady.',
        'bloc: islendik at. status: member (agza), associate (assosirlenen agza), partner (hyzmatdaş), observer (synçy), candidate (dalaşgär), suspended (togtadylan), ended (tamamlanan) ýa-da none (ýok).',
        'from we to: 2024, 2024-10 ýa-da 2024-10-17. from – ýagdaýyň güýjünde bolan ilkinji güni; to – ýagdaýyň indi güýjünde bolmadyk ilkinji güni, henizem güýjünde bolsa, boş galdyrylýar.',
        'Ýurduň bir blokda bir wagtda bir ýagdaýy bolýar.',
      ],
    },
    {
      title: 'Ýurtlar we ýyllar',
      text: [
        'Her ýurt we ýyl üçin bir setirli CSV: country sütüni, year sütüni we her gurama üçin bir sütün, Correlates of War taslamasynyň IGO maglumatlaryndaky ýaly (“döwlet we ýyl” görnüşi, state-year), country sütüninde ýurtlaryň atlary ýa-da ISO kodlary bilen.',
        'Kodlar: 0 – ýok, 1 – doly hukukly agza, 2 – assosirlenen agza, 3 – synçy; islendik başga san ýa-da boş ýer – maglumat ýok.',
        'Yzygiderli gelýän, bir kodly ýyllar bir aralykdyr. Tablisanyň soňky ýylynda bar bolan ýagdaý henizem dowam edýän we şol ýyl barlanan hökmünde görkezilýär.',
      ],
    },
    {
      title: 'atlas.json faýly',
      text: [
        'Bu atlasyň öz shemasyndaky faýl (data/atlas.schema.json). Görkezilýän atlasda ýok ýa-da agzalyklary tapawutly bloklar goşmaça bloklar hökmünde görkezilýär.',
      ],
    },
  ],
  template: 'Nusga faýly ýükläp almak',
  templateRows: [
    ['KAZ', 'Mysal blok', 'member', '2015-01-01', ''],
    ['UZ', 'Mysal blok', 'observer', '2020-12', ''],
    ['Gyrgyzystan', 'Mysal blok', 'candidate', '2014', '2015-08-12'],
  ],
  templateNote: 'Üç setiri mysaldyr: gün, aý we ýyl; açyk ahyr we eýýäm ýeten ahyr.',
};
