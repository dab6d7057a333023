import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Sample, samplesOf } from '../../scripts/sampleArguments';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { optionNames } from '../view/options';
import { parse } from '../view/url';
import { defaultView } from '../view/viewState';
import { views } from '../view/views';
import { vocabularyOf } from '../view/vocabulary';
import { aboutEn } from './aboutEn';
import type { Catalogue } from './catalogue';
import { citeEn } from './citeEn';
import { compareEn } from './compareEn';
import { componentsEn } from './componentsEn';
import { dataEn } from './dataEn';
import { deliveryEn } from './deliveryEn';
import { embedEn } from './embedEn';
import { evidenceEn } from './evidenceEn';
import { exportEn } from './exportEn';
import { hsEn } from './hsEn';
import { spoken as kk } from './kk/spoken';
import { spoken as ky } from './ky/spoken';
import { languagesEn } from './languagesEn';
import { laterEn } from './laterEn';
import { mapEn } from './mapEn';
import { matrixEn } from './matrixEn';
import { measuresEn } from './measuresEn';
import { offlineEn } from './offlineEn';
import { overlapsEn } from './overlapsEn';
import { ownEn } from './ownEn';
import { periodEn } from './periodEn';
import { quotesEn } from './quotesEn';
import { remittancesEn } from './remittancesEn';
import { spoken as ru } from './ru/spoken';
import { searchEn } from './searchEn';
import { seriesEn } from './seriesEn';
import { storyEn } from './storyEn';
import { spoken as tg } from './tg/spoken';
import { timelinesEn } from './timelinesEn';
import { spoken as tk } from './tk/spoken';
import { spoken as uz } from './uz/spoken';
import { votesEn } from './votesEn';

const languages = { ru, kk, uz, ky, tg, tk };
const names = Object.keys(languages) as (keyof typeof languages)[];

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const { atlas } = parsed;
const labels = [...new Set(atlas.blocs.flatMap(({ statuses }) => statuses.map(({ label }) => label)))];

const english: Catalogue = {
  about: aboutEn,
  cite: citeEn,
  embed: embedEn,
  export: exportEn,
  own: ownEn,
  words: laterEn,
  compare: compareEn,
  components: componentsEn,
  data: dataEn,
  delivery: deliveryEn,
  evidence: evidenceEn,
  failures: (message) => message,
  hs: hsEn,
  languages: languagesEn,
  map: mapEn,
  matrix: matrixEn,
  measures: measuresEn,
  offline: offlineEn,
  overlaps: overlapsEn,
  period: periodEn,
  quotes: quotesEn,
  reasons: (reason) => reason,
  remittances: remittancesEn,
  search: searchEn,
  series: seriesEn,
  statusLabels: Object.fromEntries(labels.map((label) => [label, label])),
  story: storyEn,
  timelines: timelinesEn,
  votes: votesEn,
};

/** Every leaf of a catalogue by its path, `words.skipTo.map`; what of the comparison is in `words` too is read where it is whole. */
function leavesOf(value: unknown, path = ''): [path: string, leaf: unknown][] {
  if (path === 'words.compare') return [];
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => leavesOf(part, path === '' ? key : `${path}.${key}`));
}
const kindOf = (leaf: unknown) => (typeof leaf === 'function' ? 'function' : typeof leaf);
const shapeOf = (catalogue: Catalogue) =>
  Object.fromEntries(leavesOf(catalogue).map(([path, leaf]) => [path, kindOf(leaf)]));

const vocabulary = vocabularyOf(indexAtlas(atlas));

/** What `view/` finds wrong with an address that is all wrong, and with one of values that the atlas does not have. */
const reasons = ['', 'x', '2024-02-30', '1900-01-01', 'ZZZ', 'nope', 'y'.repeat(130)]
  .flatMap((value) =>
    views.flatMap((view) => {
      const query = new URLSearchParams([...Object.keys(defaultView), ...optionNames].map((name) => [name, value]));
      query.set('view', view);
      return [...parse(`?${query}`, vocabulary).notices, ...parse(`?view=${value}`).notices];
    }),
  )
  .map(({ reason }) => reason)
  .filter((reason, i, all) => all.indexOf(reason) === i);

/** Arguments of every function, by the types that the English source gives its parameters. */
const samples = new Map<string, readonly Sample[]>([
  ...samplesOf({
    ...Object.fromEntries(Object.keys(english).map((part) => [part, [`${part}En.ts`, `${part}En`] as const])),
    words: ['laterEn.ts', 'laterEn'],
    failures: ['en.ts', 'failures'],
    reasons: ['en.ts', 'reasons'],
    statusLabels: ['en.ts', 'statusLabels'],
  }),
  // What a text among the arguments must be is not in its type.
  ['evidence.language', [['ru'], ['kk'], ['zh']]],
  ...['file-large', 'rows-many', 'blocs-many', 'cell-long'].map((kind): [string, readonly Sample[]] => [
    `own.mistakes.${kind}.say`,
    [['12', '34']],
  ]),
  [
    'own.found',
    (['intervals', 'country-years', 'atlas'] as const).flatMap((kind) => [0, 1, 2, 5, 21].map((n) => [kind, n, n, n])),
  ],
  [
    'failures',
    [
      'data/atlas.json could not be fetched: no connection or no server.',
      'data/atlas.json could not be fetched: the server answered 503.',
      'data/atlas.json broke off while loading.',
      'The part of the page that reads the dataset could not be fetched.',
      'data/first.json could not be read.',
      'data/atlas.json is not JSON: it may be cut off.',
      'data/atlas.json has 3 mistake(s), the first in kaz names.',
    ].map((message) => [message]),
  ],
  ['reasons', reasons.map((reason) => [reason])],
  ['series', [['CBU-gross-transfers'], ['WDI']]],
  ['period', [['2024'], ['2024-S1'], ['2024-Q3'], ['2024-M07'], ['2024-01/2024-09'], ['2024-01-01'], ['2022/2024']]],
]);
const say = (leaf: unknown, args: Sample): string =>
  typeof leaf === 'function' ? String((leaf as (...all: Sample) => string)(...args)) : String(leaf);
const said = (catalogue: Catalogue) =>
  new Map(
    leavesOf(catalogue).map(([path, leaf]) => [path, (samples.get(path) ?? [[]]).map((args) => say(leaf, args))]),
  );
const englishSays = said(english);

describe('a catalogue', () => {
  it('has a sample of arguments for every function', () => {
    const functions = leavesOf(english).filter(([, leaf]) => typeof leaf === 'function');
    expect(functions.map(([path]) => path).filter((path) => !samples.has(path))).toEqual([]);
    expect(functions.length).toBeGreaterThan(200);
  });
  it.each(names)('%s: has the keys of the English one, no less and no more', (name) =>
    expect(shapeOf(languages[name].catalogue)).toEqual(shapeOf(english)),
  );
  it.each(names)('%s: says something whatever it is asked, without a hole in it', (name) => {
    const wrong = [...said(languages[name].catalogue)].flatMap(([path, texts]) =>
      texts
        .filter((text, i) => {
          const spoken = englishSays.get(path)?.[i];
          return (text === '') !== (spoken === '') || /undefined|NaN|\[object|null/.test(text);
        })
        .map((text) => `${path}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What is the same in English for a reason, by the end of its path or in one language. */
const same: readonly [path: RegExp, why: string][] = [
  [/^words\.title$/, 'the name of the atlas'],
  [/^embed\.frameTitle$/, 'the name of the atlas before what is given'],
  [/^cite\.formats\./, 'names of formats'],
  [/^own\.formats\.2\.title$/, 'the name of a file'],
  [/^own\.templateRows\./, 'what a file must say, whatever the language'],
  [/^map\.renderers\./, 'names of techniques'],
  [/^measures\.hs$/, 'the sign of the Harmonized System before a code'],
  [/^votes\.formula(?:Link)?$/, 'mathematics, and the address of a paper'],
];
const why = (path: string) => same.some(([pattern]) => pattern.test(path));

describe('the reasons of a notice', () => {
  it('are many, and each is known by a form of its own but a few', () => {
    expect(reasons.length).toBeGreaterThan(15);
    const unknown = reasons.filter((reason) => ru.catalogue.reasons(reason) === 'нельзя использовать');
    expect(unknown).toEqual(['is not a topic', 'is not the number of a step']);
  });
});

describe('no text is left in English', () => {
  it.each(names)('%s', (name) => {
    const left = [...said(languages[name].catalogue)].flatMap(([path, texts]) =>
      texts.some((text, i) => text === englishSays.get(path)?.[i] && /\p{L}{2}/u.test(text)) && !why(path)
        ? [`${path}: ${texts[0]}`]
        : [],
    );
    expect(left).toEqual([]);
  });
  it('the reasons are needed', () => {
    const equal = names.flatMap((name) =>
      [...said(languages[name].catalogue)].flatMap(([path, texts]) =>
        texts.some((text, i) => text === englishSays.get(path)?.[i]) ? [path] : [],
      ),
    );
    for (const [path] of same) expect(equal.some((one) => path.test(one))).toBe(true);
  });
});

describe('the files of English words', () => {
  /** Whose translation is not made yet. */
  const awaited: readonly string[] = [];
  /** Not a part of its own: inside another. */
  const inside = ['compareChoiceEn.ts', 'laterEn.ts', 'pageEn.ts'];
  /** Said by pages before any catalogue is there; held by `scripts/build/tongues.test.ts`. */
  const ofTheBuild = ['firstPageEn.ts'];
  it('each is a part of the catalogue', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /En\.ts$/.test(file));
    const lacking = files.filter(
      (file) => ![...inside, ...awaited, ...ofTheBuild].includes(file) && !(file.replace('En.ts', '') in english),
    );
    expect(lacking).toEqual([]);
  });
});

describe('the names of the dataset', () => {
  it('every country and bloc has a name in every language', () => {
    for (const { names: own } of [...atlas.countries, ...atlas.blocs])
      for (const language of names) expect(own[language]).toMatch(/\p{L}/u);
  });
  it('blocs that go by their English short name: these are known', () => {
    const lacking = names.map((language) => [
      language,
      atlas.blocs.filter(({ shorts }) => !shorts?.[language]).map(({ id }) => id),
    ]);
    expect(Object.fromEntries(lacking)).toMatchInlineSnapshot(`
      {
        "kk": [
          "eco",
          "g7",
          "c5plus1",
          "caco",
        ],
        "ky": [
          "eco",
          "cica",
          "g7",
          "c5plus1",
          "caco",
        ],
        "ru": [
          "g7",
          "c5plus1",
        ],
        "tg": [
          "eco",
          "oic",
          "cica",
          "g7",
          "c5plus1",
          "eurasec",
          "caco",
        ],
        "tk": [
          "nato",
          "eco",
          "oic",
          "cica",
          "g7",
          "c5plus1",
          "eurasec",
          "caco",
          "guam",
        ],
        "uz": [
          "nato",
          "eco",
          "oic",
          "g7",
          "c5plus1",
          "caco",
          "guam",
        ],
      }
    `);
  });
});
