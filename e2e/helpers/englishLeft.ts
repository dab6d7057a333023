import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Atlas } from '../../src/domain/atlas';
import type { Language } from '../../src/domain/model/language';
import { isAtRest } from './atRest';
import { siteFolder } from './builtSite';
import { type PageText, pageTexts } from './pageTexts';
import type { ProductState } from './productStates';

const folder = new URL('../../src/words/', import.meta.url);
const literal = /'((?:[^'\\\n]|\\.)*)'|`((?:[^`\\]|\\.)*)`/g;

/** Words of three letters and more, in small letters. */
const wordsOf = (text: string): string[] =>
  (text.match(/\p{L}[\p{L}\p{M}ʻʼ’']*/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => word.length > 2);

/** Every word of the texts in a file of words, without the names of its keys. */
function wordsIn(file: string): string[] {
  const code = readFileSync(new URL(file, folder), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|^.* from '.*$/gm, '');
  return [...code.matchAll(literal)].flatMap(([, quoted, template]) =>
    wordsOf((quoted ?? template ?? '').replace(/\$\{[^}]*\}/g, ' ')),
  );
}

/** What the records say in English: all of their texts but names in other languages. */
function textsOfRecords(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return /^(?:ru|kk|uz|ky|tg|tk|local|aliases|originalText|url)$/.test(key) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsOfRecords(one, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, one]) => textsOfRecords(one, name));
}

const atlas: Atlas = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8'));
const english = new Set([
  ...readdirSync(folder)
    .filter((file) => /En\.ts$|^en\.ts$/.test(file))
    .flatMap(wordsIn),
  // Each text once: the records say most of theirs again and again.
  ...[...new Set(textsOfRecords(atlas))].flatMap(wordsOf).filter((word) => /^[\p{Script=Latin}ʻʼ’']+$/u.test(word)),
]);

/** What stands in every language as it is. */
const proper = new Set(
  [
    // Ids, codes and addresses.
    ...[...atlas.countries, ...atlas.blocs, ...atlas.sources].flatMap(({ id }) => wordsOf(id)),
    ...['http', 'https', 'www', 'html', 'res'],
    // What the tests themselves write as a reader's own data or into the address.
    ...['chess', 'club', 'king', 'nobody', 'clubs', 'kazakhistan'],
    // A city and a journal, in the names of the figures' series.
    ...['petersburg', 'economist'],
    // A name in the address, which a notice about it repeats.
    ...['speaker'],
  ].map((word) => word.toLowerCase()),
);

/** Words that are the language's own, names of the dataset in it, and of people and publishers, which are the same in all. */
const wordsKnown = new Map<Language, ReadonlySet<string>>();
const ownWords = (language: Language): ReadonlySet<string> => {
  const known = wordsKnown.get(language) ?? readWords(language);
  wordsKnown.set(language, known);
  return known;
};
const readWords = (language: Language) =>
  new Set([
    ...proper,
    ...readdirSync(new URL(`${language}/`, folder)).flatMap((file) => wordsIn(`${language}/${file}`)),
    ...[...atlas.countries, ...atlas.blocs].flatMap(({ names }) => wordsOf(names[language] ?? '')),
    ...atlas.blocs.flatMap(({ short, shorts }) => wordsOf(shorts?.[language] ?? short)),
    ...atlas.people.flatMap(({ name }) => wordsOf(name)),
    ...atlas.sources.flatMap(({ publisher, authors }) => wordsOf([publisher, ...authors].join(' '))),
  ]);

/** Places where a text is no sentence of the page: quotations, citations and code to take along, addresses. */
const notProse =
  /> (?:q|blockquote)$|\b(?:cited|code) > div\.copy-text > p$|\bcode\b|printed-url|print-foot|placeholder of|textarea/;

/** In milliseconds, longer than what is for the ear waits until it is said. */
const aWhile = 600;

/** Whether what is for the ear has been said. */
export type IsSaid = () => boolean | Promise<boolean>;

/** To be called before the page is opened: then nobody waits for what is said after a while, for the page's clock is set forward by it. */
export async function letTimeFly(page: Page): Promise<IsSaid> {
  await page.clock.install();
  return () => page.clock.fastForward(aWhile).then(() => true);
}

/** Where time goes by as it does, to be called once the page is at rest. */
export function saidAfterAWhile(): IsSaid {
  const began = Date.now();
  return () => Date.now() - began > aWhile;
}

/** What is missing is told in the page's language, what is there of the dataset as the first file has it: in English. */
export const hasEnglish = ({ name }: ProductState): boolean => name === 'part of the dataset missing';

/**
 * What is folded away is part of the page too: all of it, or of what is in sight the first of each kind, where a view has hundreds of one.
 * What unfolds may have more folded in it.
 */
export async function unfold(page: Page, { without }: ProductState, which: 'all' | 'each kind'): Promise<void> {
  await page.evaluate(async (whole) => {
    const kinds = new Set<string>();
    const isOfNewKind = (details: HTMLDetailsElement) => {
      const around = details.parentElement?.closest('section, article, aside, li, details');
      const kind = [details, details.parentElement, around].map((one) => one?.getAttribute('class')).join(' | ');
      const known = kinds.has(kind);
      kinds.add(kind);
      return !known;
    };
    for (let depth = 0; depth < 3; depth += 1) {
      const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')].filter(
        (details) => whole || (details.checkVisibility() && isOfNewKind(details)),
      );
      if (folded.length === 0) return;
      for (const details of folded) details.open = true;
      // What is made when it is opened takes a frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    }
  }, which === 'all');
  if (!without) await isAtRest(page);
}

/**
 * What the page says, marked as being in its own language, in words of English that the language does not have; once it says what it
 * said before: what is not there yet has no English in it.
 * @param isSaid what is for the ear counts too
 */
export async function englishLeft(page: Page, language: Language, isSaid: IsSaid): Promise<string[]> {
  let texts = '';
  await expect
    .poll(
      async () => {
        const before = texts;
        const said = await isSaid();
        texts = await pageTexts(page);
        return said && texts === before;
      },
      { message: 'the page says what it said before', intervals: [50], timeout: 30_000 },
    )
    .toBe(true);
  const own = ownWords(language);
  const left = ({ text, lang, where }: PageText) => {
    if (lang !== language || notProse.test(where)) return [];
    const words = wordsOf(text.replace(/https?:\S+|\b[a-z]+=\S+/g, ' ')).filter(
      (word) => english.has(word) && !own.has(word),
    );
    return words.length > 0 ? [`${where}: ${text} (${words.join(', ')})`] : [];
  };
  return [...new Set((JSON.parse(texts) as PageText[]).flatMap(left))];
}
