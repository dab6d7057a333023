import type { OwnWords } from '../ownEn';
import { ending } from './ending';
import { date, number } from './format';

// A noun after a number has one form in Uzbek.
const blocsOf = (count: number): string => `${number(count)} blok`;
const countriesOf = (count: number): string => `${number(count)} mamlakat`;
const intervalsOf = (count: number): string => `${number(count)} davr`;
const megabytes = (bytes: number): string => `${number(bytes / 1_000_000)} MB`;

const mistakes: OwnWords['mistakes'] = {
  'file-empty': { title: 'Fayl boʻsh', say: () => 'Unda hech narsa yoʻq.' },
  'file-binary': {
    title: 'Matnli fayl emas',
    say: () => 'Bu elektron jadval boʻlishi mumkin: uni UTF-8 kodlashida CSV qilib saqlang va oʻsha faylni tanlang.',
  },
  'file-large': {
    title: 'Fayl juda katta',
    say: (found, hint) => `Hajmi — ${megabytes(Number(found))}; eng koʻpi — ${megabytes(Number(hint))}.`,
  },
  'file-unread': { title: 'Faylni oʻqib boʻlmadi', say: (found) => found },
  'header-unknown': {
    title: 'Birinchi satr quyida tavsiflangan jadvallarning hech biriga mos emas',
    say: (found) => `Unda shunday yozilgan: “${found}”.`,
  },
  'column-missing': { title: 'Ustun yetishmaydi', say: (_, hint) => `“${hint}” ustuni yoʻq.` },
  'column-double': { title: 'Bir xil nomli ikki ustun', say: (found) => `“${found}” ikki marta uchraydi.` },
  'column-nameless': {
    title: 'Nomsiz ustun',
    say: () => 'Birinchi satrda tashkilot nomi boʻlishi kerak.',
  },
  'rows-none': { title: 'Satrlar yoʻq', say: () => 'Birinchi satr bor, uning ostida hech narsa yoʻq.' },
  'rows-many': { title: 'Davrlar juda koʻp', say: (_, hint) => `Eng koʻpi — ${number(Number(hint))}.` },
  'blocs-many': { title: 'Bloklar juda koʻp', say: (_, hint) => `Eng koʻpi — ${number(Number(hint))}.` },
  'cells-missing': {
    title: 'Kataklar yetishmaydi',
    say: (found, hint) => `Kataklar soni: bu satrda — ${found}, birinchi satrda — ${hint}.`,
  },
  'cells-extra': {
    title: 'Ortiqcha kataklar',
    say: (found, hint) =>
      `Kataklar soni: bu satrda — ${found}, birinchi satrda — ${hint}; ichida vergul bor katak qoʻshtirnoqqa olinadi.`,
  },
  'quote-open': {
    title: 'Qoʻshtirnoq yopilmagan',
    say: (found) => `Satrning shu joydan keyingisini oʻqib boʻlmaydi: “${found}”.`,
  },
  'quote-malformed': {
    title: 'Qoʻshtirnoqlar notoʻgʻri',
    say: (found) => `“${found}”: qoʻshtirnoq ichidagi qoʻshtirnoq ikki marta yoziladi.`,
  },
  'cell-long': {
    title: 'Katak juda uzun',
    say: (found, hint) => `“${found}”: belgilar soni koʻpi bilan ${number(Number(hint))} ta boʻladi.`,
  },
  'bad-character': {
    title: 'Koʻrinmas yoki buzilgan belgi',
    say: (found, hint) =>
      hint === 'U+FFFD'
        ? `“${found}” UTF-8 kodlashida emas: faylni UTF-8 qilib saqlang.`
        : `“${found}” ichida boshqaruv belgisi bor: ${hint}.`,
  },
  'country-empty': { title: 'Mamlakat yoʻq', say: () => 'Katak boʻsh.' },
  'country-unknown': {
    title: 'Atlas bilmaydigan mamlakat',
    say: (found, hint) => (hint === '' ? `“${found}”` : `“${found}”: ehtimol, ${hint}?`),
  },
  'country-ambiguous': {
    title: 'Bir necha mamlakatga mos keladigan nom',
    say: (found, hint) => `“${found}” quyidagilarni bildirishi mumkin: ${hint}; kodini yozing.`,
  },
  'bloc-empty': { title: 'Blok yoʻq', say: () => 'Katak boʻsh.' },
  'status-empty': { title: 'Maqom yoʻq', say: () => 'Katak boʻsh.' },
  'status-unknown': { title: 'Atlas bilmaydigan maqom', say: (found) => `“${found}”` },
  'date-empty': { title: 'Boshlanish sanasi yoʻq', say: () => 'Katak boʻsh.' },
  'date-form': {
    title: '2024, 2024-10 yoki 2024-10-17 koʻrinishidagi sana emas',
    say: (found) => `“${found}”`,
  },
  'date-none': { title: 'Taqvimda yoʻq sana', say: (found) => `“${found}”` },
  'date-range': { title: '1500-yildan oldingi yoki 2100-yildan keyingi sana', say: (found) => `“${found}”` },
  'ends-before': {
    title: 'Boshlanishidan oldin yoki oʻsha kunning oʻzida tugaydi',
    say: (found, hint) => `Oxiri — “${found}”, boshi — “${hint}”: oxiri — maqom endi amal qilmaydigan birinchi kun.`,
  },
  duplicate: { title: 'Bir xil satr ikki marta', say: (_, hint) => `${hint}-satrdagidek.` },
  overlap: {
    title: 'Bir vaqtda ikki maqom',
    say: (_, hint) => `Davr ${hint}-satrdagi davr bilan kesishadi.`,
  },
  'year-form': { title: 'Yil emas', say: (found) => `“${found}”` },
  'year-range': { title: '1500-yildan oldingi yoki 2100-yildan keyingi yil', say: (found) => `“${found}”` },
  'year-double': {
    title: 'Bir mamlakat va bir yil ikki marta',
    say: (found, hint) => `${found}, ${hint}-satrdagidek.`,
  },
  'code-unknown': { title: 'Kod emas', say: (found) => `“${found}” son emas.` },
  'json-syntax': {
    title: 'JSON emas',
    say: (found) =>
      found === '' ? 'Fayl oxirigacha yozilmay, uzilib qolgan.' : `Shu joydan keyingisini oʻqib boʻlmaydi: “${found}”.`,
  },
  'json-field': {
    title: 'Atlas sxemasiga mos emas',
    say: (found, hint) => `Kutilgan: ${hint}; topilgan: ${found}.`,
  },
};

const kinds: Readonly<Record<Parameters<OwnWords['found']>[0], string>> = {
  intervals: 'davrlar jadvali',
  'country-years': 'mamlakatlar va yillar jadvali',
  atlas: 'atlasning oʻz sxemasidagi fayl',
};

/** Words of the page of the reader's own data, in Uzbek. */
export const ownUz: OwnWords = {
  title: 'Oʻz maʼlumotlaringiz',
  intro:
    'Oʻz faylingizdagi aʼzoliklar xaritada, matritsada, vaqt chiziqlarida va solishtirishlarda qoʻshimcha bloklar sifatida koʻrsatiladi. Fayl shu brauzerda oʻqiladi va hech qayerga joʻnatilmaydi.',
  marked: (bloc) => `${bloc} (oʻz maʼlumotlaringiz)`,
  publisher: 'Oʻz faylingiz',
  unpublished: 'Atlasning qismi emas va atlas uni tekshirmagan.',
  lines: (file, first, last) =>
    first === last ? `Faylingiz: ${file}, ${first}-satr` : `Faylingiz: ${file}, ${first}–${last}-satrlar`,
  blocNote: (file, states, intervals) => `Faylingizdan (${file}): ${countriesOf(states)}, ${intervalsOf(intervals)}.`,
  choose: 'Fayl tanlash',
  drop: 'yoki uni shu yerga tashlang: CSV yoki atlas.json',
  reading: (file) => `Oʻqilmoqda: ${file}`,
  progress: (read, of) => `${megabytes(read)} / ${megabytes(of)}`,
  cancel: 'Bekor qilish',
  cancelled: (file) => `Oʻqish bekor qilindi: ${file}. Hech narsa oʻzgarmadi.`,
  failed: (reason) => `Faylni oʻqib boʻlmadi: ${reason}`,
  preview: (file) => `Faylda nima bor: ${file}`,
  found: (kind, blocs, countries, intervals) =>
    `Bu — ${kinds[kind]}: ${blocsOf(blocs)}, ${countriesOf(countries)}, ${intervalsOf(intervals)}.`,
  nothingNew: 'Unda har bir blok haqida koʻrsatilayotgan atlasdagining oʻzi yozilgan: qoʻshadigan narsa yoʻq.',
  utf16: 'U UTF-16 kodlashida va shunday oʻqildi.',
  ignored: (columns) => `Oʻqilmaydigan ustunlar: ${columns}.`,
  later: (count, asOf) =>
    `${intervalsOf(count)} atlasning oxirgi sanasidan (${date(asOf)}) keyin boshlanadi va koʻrinmaydi.`,
  openMeans: (day) => `Ochiq oxir: ${ending.whole(date(day))} holatiga koʻra ham shunday.`,
  firstRows: 'Dastlabki satrlar',
  heads: { line: 'Satr', country: 'Mamlakat', bloc: 'Blok', status: 'Maqom', from: 'Boshi', to: 'Oxiri' },
  open: 'ochiq',
  blocsFound: (count) => `Bloklar (${number(count)})`,
  states: 'Mamlakatlar',
  intervals: 'Davrlar',
  namesFound: (count) => `Mamlakat nomlari va ular nima deb tushunilgani (${number(count)})`,
  written: 'Yozilgani',
  taken: 'Tushunilgani',
  show: 'Koʻrsatish',
  showGood: (good, rows) => `Faqat xatosiz satrlarni koʻrsatish: ${number(good)} / ${number(rows)}`,
  putAway: 'Faylni yopish',
  mistakesTitle: (count) => `${number(count)} xato`,
  mistakesHint: 'Hech narsa oʻzgarmadi. Faylni tuzatib, yana tanlang.',
  mistakeKinds: 'Xato turlari',
  kindCount: (title, count) => `${title} (${number(count)})`,
  allKinds: (count) => `Hammasi (${number(count)})`,
  kind: 'Koʻrsatish',
  place: 'Qayerda',
  what: 'Nima xato',
  at: (line, column, field) => [`${line}-satr`, column > 0 ? `${column}-ustun` : '', field].filter(Boolean).join(', '),
  mistakes,
  pages: (from, to, of) => `${number(from)}–${number(to)}, jami ${number(of)}`,
  previous: 'Oldingi',
  next: 'Keyingi',
  shownTitle: 'Koʻrsatilayotgani',
  nothingShown: 'Hozir oʻz maʼlumotlaringiz koʻrsatilmayapti.',
  shown: (file, blocs, countries, intervals) =>
    `${file}: ${blocsOf(blocs)}, ${countriesOf(countries)}, ${intervalsOf(intervals)}. Ular bloklar roʻyxatida “Oʻz maʼlumotlaringiz” sarlavhasi ostida turadi.`,
  toMap: (bloc) => `Xaritada: ${bloc}`,
  keep: 'Shu brauzerda saqlash',
  keepHint: 'Aks holda maʼlumotlar sahifa yopilishi bilan yoʻqoladi. Ular faqat shu qurilmada saqlanadi.',
  keptNow: 'Shu brauzerda saqlangan.',
  keepFailed: (reason) => `Brauzer maʼlumotlarni saqlay olmadi: ${reason}`,
  restoreFailed: (reason) => `Saqlangan maʼlumotlarni qayta oʻqib boʻlmadi: ${reason}`,
  keptLost: 'Saqlangan maʼlumotlar shu brauzer xotirasida endi yoʻq. Faylni yana tanlang.',
  forget: 'Saqlanganini unutish',
  remove: 'Oʻchirish',
  removeAsk: (file) => `Bu sahifadan va shu brauzerdan oʻchirilsinmi: ${file}?`,
  removeYes: 'Ha, oʻchirilsin',
  removeNo: 'Qolsin',
  download: 'CSV yuklab olish',
  group: 'Oʻz maʼlumotlaringiz',
  groupHint: (file) => `Faylingizdan (${file}); atlasning qismi emas.`,
  filter: 'Oʻz blokingizni topish',
  listed: (shown, of) => `${number(of)} tadan ${number(shown)} tasi: boshqalarini topish uchun nomini yozing.`,
  listNote: 'Matritsada va barcha bloklarning boshqa roʻyxatlarida sizniki boʻlgan bloklardan tanlaganlaringiz turadi.',
  countNote:
    'Ular nomi bilan koʻrsatiladi va hech qayerda sanalmaydi: bloklar soni va mamlakatlar oʻxshashligi faqat atlasning oʻziga tegishli.',
  noneFound: 'Bunday nomli blok yoʻq.',
  format: 'Fayl qanday boʻlishi kerak',
  formats: [
    {
      title: 'Davrlar',
      text: [
        'Birinchi satri country,bloc,status,from,to boʻlgan CSV, ustunlar tartibi istalgancha; ajratgich — vergul, nuqtali vergul yoki tabulyatsiya; UTF-8.',
        'country: ISO 3166 boʻyicha uch yoki ikki harfli kod yoki atlasning yetti tilidan biridagi nom.',
        'bloc: istalgan nom. status: member (aʼzo), associate (assotsiatsiyalangan), partner (hamkor), observer (kuzatuvchi), candidate (nomzod), suspended (toʻxtatib turilgan), ended (chiqqan) yoki none (aʼzo emas).',
        'from va to: 2024, 2024-10 yoki 2024-10-17. from — maqom amal qiladigan birinchi kun; to — u endi amal qilmaydigan birinchi kun, hali amal qilsa, boʻsh qoladi.',
        'Bir vaqtda mamlakatning blokda bitta maqomi boʻladi.',
      ],
    },
    {
      title: 'Mamlakatlar va yillar',
      text: [
        'Har bir mamlakat va yil uchun bir satrli CSV: country ustuni, year ustuni va har bir tashkilot uchun bitta ustun — Correlates of War loyihasining IGO maʼlumotlaridagidek (state-year formati), country ustunida mamlakat nomi yoki ISO kodi bilan.',
        'Kodlar: 0 — yoʻq, 1 — toʻliq aʼzo, 2 — assotsiatsiyalangan aʼzo, 3 — kuzatuvchi; boshqa har qanday son yoki boʻsh katak — maʼlumot yoʻq.',
        'Ketma-ket kelgan bir xil kodli yillar bitta davr boʻladi. Jadvalning oxirgi yilida amal qilgani hali ham shunday, oʻsha yili tekshirilgan deb koʻrsatiladi.',
      ],
    },
    {
      title: 'atlas.json fayli',
      text: [
        'Atlasning oʻz sxemasidagi fayl (data/atlas.schema.json). Koʻrsatilayotgan atlasda boʻlmagan yoki aʼzoliklari farq qiladigan bloklar qoʻshimcha bloklar sifatida koʻrsatiladi.',
      ],
    },
  ],
  template: 'Namunani yuklab olish',
  templateRows: [
    ['KAZ', 'Namunaviy blok', 'member', '2015-01-01', ''],
    ['UZ', 'Namunaviy blok', 'observer', '2020-12', ''],
    ['Qirgʻiziston', 'Namunaviy blok', 'candidate', '2014', '2015-08-12'],
  ],
  templateNote: 'Uning uch satri — misollar: kun, oy va yil; ochiq oxir va kelib boʻlgan oxir.',
};
