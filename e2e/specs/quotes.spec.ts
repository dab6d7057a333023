import { readFileSync } from 'node:fs';
import type { Download, Page } from '@playwright/test';
import type { Atlas } from '../../src/domain/atlas';
import { QuotesDriver } from '../drivers/quotesDriver';
import { expect, test } from '../fixtures';
import { isAtRest } from '../helpers/atRest';
import { siteFolder } from '../helpers/builtSite';
import { noPoorContrast, poorContrastsInBoth } from '../helpers/contrast';
import { evaluateApart } from '../helpers/evaluateApart';
import { seen } from '../helpers/seen';

const atlas = JSON.parse(readFileSync(`${siteFolder}/data/atlas.json`, 'utf8')) as Atlas;
const quoteOf = (id: string) => {
  const quote = atlas.quotes.find((one) => one.id === id);
  if (!quote) throw new Error(`The data has no ${id}.`);
  return quote;
};
const october = atlas.quotes.filter(({ speaker, date }) => speaker === 'sergei-lavrov' && date?.startsWith('2024-10'));

async function opened(page: Page, query: string): Promise<QuotesDriver> {
  await page.goto(`./${query}`);
  await seen(page.getByRole('heading', { level: 2, name: 'Quotes' }));
  await isAtRest(page);
  return new QuotesDriver(page);
}
const bytesOf = async (download: Download) => readFileSync(await download.path());

test('Lavrov’s quotations of October 2024 are found by typing “лавров”', async ({ app, page }) => {
  const quotes = await opened(page, '?view=quotes');
  await quotes.words.fill('лавров');
  await quotes.between('2024-10-01', '2024-10-31');
  await quotes.speakersAre(['Sergei Lavrov']);
  await expect(quotes.of('Sergei Lavrov')).toHaveCount(october.length);
  for (const { text } of october) await expect(quotes.of('Sergei Lavrov').filter({ hasText: text })).toHaveCount(1);
  await app.address.says(`?view=quotes&q=${encodeURIComponent('лавров')}&from=2024-10-01&to=2024-10-31`);
});

test('the link of a quotation leads to its passage', async ({ page }) => {
  const quotes = await opened(page, '?view=quotes&speaker=sergei-lavrov');
  const quote = quoteOf('q-lavrov-clarify-position');
  const href = await quotes.saying(quote.text).getByRole('link', { name: 'Open the passage' }).getAttribute('href');
  const [address, directive = ''] = (href ?? '').split(':~:text=');
  const source = atlas.sources.find(({ url }) => address?.startsWith(url.split('#')[0] ?? ''));
  const evidence = quote.evidence.find((piece) => piece.source === source?.id);
  const { prefix, textStart, textEnd, suffix } = evidence ?? {};
  expect(textStart).toBeDefined();
  expect(directive.split(',').map(decodeURIComponent)).toEqual(
    [prefix && `${prefix}-`, textStart, textEnd, suffix && `-${suffix}`].filter((part) => part !== undefined),
  );
});

test('the address brings the filters back, in list, fields and sentence', async ({ app, page }) => {
  const quotes = await opened(
    page,
    '?view=quotes&speaker=berik-uali&about=KAZ&bloc=un&topic=un&kind=direct&from=2024-10-16',
  );
  await expect(quotes.filters.getByRole('combobox', { name: 'Speaker' })).toHaveValue('berik-uali');
  await expect(quotes.filters.getByRole('combobox', { name: 'Wording' })).toHaveValue('direct');
  await expect(quotes.filters.getByLabel('Said from')).toHaveValue('2024-10-16');
  const own = atlas.quotes.filter(
    ({ speaker, blocs, kind, topics }) =>
      speaker === 'berik-uali' && kind === 'direct' && blocs.includes('un') && topics.includes('un'),
  );
  await expect(quotes.of('Berik Uali')).toHaveCount(own.length);
  await quotes.summaryIs(
    new RegExp(`^${own.length} of ${atlas.quotes.length} quotes .*by Berik Uali; about Kazakhstan; on UN`),
  );
  await app.address.hasNoNotice();
});

test('all quotations', async ({ page, app }) => {
  const quotes = await opened(page, '?view=quotes');
  await test.step('a retranslated text warns; only what the words carry is a stance', async () => {
    const retranslated = atlas.sources.filter(({ translation }) => translation === 'retranslated').map(({ id }) => id);
    const warned = atlas.quotes.filter(({ evidence }) =>
      evidence.some(({ source, stance }) => stance === 'supports' && retranslated.includes(source)),
    );
    await expect(page.getByText('translated by machine and back')).toHaveCount(warned.length);
    const stances = atlas.quotes.flatMap(({ stanceOn = [] }) => stanceOn);
    await expect(page.getByText('by these words')).toHaveCount(stances.length);
    await expect(quotes.saying(quoteOf('q-saidov-few-benefits').text).getByText('Against EAEU')).toBeVisible();
  });
  await test.step('quotations without a date are said apart from the axis', async () => {
    const undated = atlas.quotes.filter(({ date }) => date === null).length;
    await expect(quotes.axis.getByText(`${undated} quotes without a date stand only in the list.`)).toBeVisible();
  });
  await test.step('text has enough contrast, light and dark', async () => {
    await expect(quotes.of('Sergei Lavrov').first()).toBeVisible();
    expect(await poorContrastsInBoth(page)).toEqual(noPoorContrast);
  });
  await test.step('a filter is a step in the history', async () => {
    await quotes.choose('Bloc', /^EAEU/);
    await app.address.says('?view=quotes&bloc=eaeu');
    await quotes.choose('Wording', /^Direct/);
    await app.address.says('?view=quotes&bloc=eaeu&kind=direct');
    await app.address.back();
    await app.address.says('?view=quotes&bloc=eaeu');
    await quotes.filters.getByRole('button', { name: 'Clear filters' }).click();
    await app.address.says('?view=quotes');
  });
});

test('what cannot be used is named and left out', async ({ app, page }) => {
  await opened(page, '?view=quotes&speaker=nobody&kind=direct');
  await app.address.complains('speaker', 'nobody', 'is not the id of a record of this atlas');
});

test('nothing found is said, and how to go on', async ({ page }) => {
  const quotes = await opened(page, '?view=quotes&q=zzzz');
  await expect(page.getByText('No quote fits.')).toBeVisible();
  await expect(quotes.axis).toHaveCount(0);
  await quotes.summaryIs(`None of ${atlas.quotes.length} quotes fits (with “zzzz”).`);
});

test('what was said after the day is left out, and that is said', async ({ page }) => {
  const quotes = await opened(page, '?at=2024-10-20&view=quotes&speaker=sergei-lavrov');
  await expect(quotes.of('Sergei Lavrov')).toHaveCount(0);
  await expect(
    page.getByText(`${october.length} quotes are left out: they were said after 20 October 2024.`),
  ).toBeVisible();
});

test('a spliced quotation has its correction beside it', async ({ page }) => {
  const quotes = await opened(page, '?view=quotes&speaker=valentina-matviyenko');
  const quote = quoteOf('q-matviyenko-president-has-decided');
  const claim = atlas.claims.find(({ about, kind }) => kind === 'correction' && about.includes(quote.id));
  await expect(quotes.saying(quote.text).getByText(claim?.statement ?? 'no such claim')).toBeVisible();
  await expect(quotes.saying(quote.text).getByText(claim?.resolution ?? 'no such rule')).toBeVisible();
});

test('the words carry their language, and the original its own', async ({ page }) => {
  const quotes = await opened(page, '?view=quotes&speaker=dmitry-peskov');
  const quote = quoteOf('q-peskov-friend-and-partner');
  await expect(quotes.saying(quote.text).locator('blockquote')).toHaveAttribute('lang', quote.language);
  const original = quotes.saying(quote.text).locator('q');
  await expect(original).toHaveText(quote.originalText ?? '');
  await expect(original).toHaveAttribute('lang', 'ru');
});

test('a mark of the time axis leads to its quotations, by keyboard', async ({ page }) => {
  const quotes = await opened(page, '?view=quotes&speaker=kassym-jomart-tokayev');
  const mark = quotes.axis.getByRole('button', { name: 'Kassym-Jomart Tokayev, 17 June 2022: 1 quote' });
  await mark.focus();
  await page.keyboard.press('Enter');
  const quote = quotes.saying(quoteOf('q-tokayev-quasi-states').text);
  await expect(quote).toBeFocused();
  await expect(quote).toBeInViewport();
});

test('a quotation can be taken away as a card', async ({ page }) => {
  const quotes = await opened(page, '?view=quotes&speaker=gaziz-abishev');
  await test.step('a card is an SVG with title, description and source line, every line within the picture', async () => {
    const quote = quoteOf('q-abishev-counterbalance');
    const waiting = page.waitForEvent('download');
    await quotes.saying(quote.text).getByRole('button', { name: 'Card (SVG)' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`${quote.id}.svg`);
    const card = await evaluateApart(
      page,
      (text) => {
        const parsed = new DOMParser().parseFromString(text, 'image/svg+xml');
        const svg = document.importNode(parsed.documentElement, true) as unknown as SVGSVGElement;
        document.body.append(svg);
        const ends = [...svg.querySelectorAll('text')].map(
          (line) => Number(line.getAttribute('x')) + line.getComputedTextLength(),
        );
        svg.remove();
        return {
          error: parsed.querySelector('parsererror')?.textContent ?? null,
          title: parsed.querySelector('title')?.textContent,
          description: parsed.querySelector('desc')?.textContent,
          printed: parsed.documentElement.textContent,
          width: Number(svg.getAttribute('width')),
          end: Math.max(...ends),
        };
      },
      (await bytesOf(download)).toString('utf8'),
    );
    expect(card.error).toBeNull();
    expect(card.title).toBe('Quote card: Gaziz Abishev');
    expect(card.description).toContain(quote.text);
    const source = atlas.sources.find(({ id }) => id === quote.evidence[0]?.source);
    expect(card.printed).toContain(`Source: ${source?.publisher}`);
    expect(card.printed).toContain(`Multivector, data ${atlas.version}`);
    expect(card.end).toBeLessThanOrEqual(card.width - 72);
    expect(card.end).toBeGreaterThan(card.width / 2);
  });
  await test.step('the same card is a PNG of twice its size', async () => {
    const quote = quotes.saying(quoteOf('q-abishev-counterbalance').text);
    const first = page.waitForEvent('download');
    await quote.getByRole('button', { name: 'Card (SVG)' }).click();
    const drawn = (await bytesOf(await first)).toString('utf8');
    const waiting = page.waitForEvent('download');
    await quote.getByRole('button', { name: 'Card (PNG)' }).click();
    const bytes = await bytesOf(await waiting);
    expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    const [width, height] = [Number(/ width="(\d+)"/.exec(drawn)?.[1]), Number(/ height="(\d+)"/.exec(drawn)?.[1])];
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * width, 2 * height]);
  });
});

test('the quotations in view can be taken away as CSV', async ({ page }) => {
  await opened(page, '?at=2024-12-01&view=quotes&speaker=sergei-lavrov');
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Quotes as CSV' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('multivector-quotes-2024-12-01.csv');
  const rows = (await bytesOf(download)).toString('utf8').trimEnd().split('\r\n');
  expect(rows).toHaveLength(october.length + 1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('nothing is wider than the screen, and every mark is a target', async ({ page }) => {
    const quotes = await opened(page, '?view=quotes');
    await expect(quotes.axis.getByRole('button').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const least = await quotes.axis
      .getByRole('button')
      .evaluateAll((all) =>
        Math.min(...all.map((one) => one.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height))),
      );
    expect(least).toBeGreaterThanOrEqual(24);
  });
});
