import type { Page } from '@playwright/test';
import { isAtRest } from './atRest';

/** Something that the atlas shows: where it is, and what a reader does there to see it. By places in the page, since it is asked for in every language. */
export interface ProductState {
  name: string;
  query: string;
  /** The network fails for these files, before the page is asked for. */
  without?: RegExp;
  act?(page: Page): Promise<void>;
}

const tool = (nth: number, until: string) => async (page: Page) => {
  await page.locator('.view-tools button').nth(nth).click();
  await page.locator(`dialog[open] ${until}`).first().waitFor();
};

const own = (text: string, show: boolean) => async (page: Page) => {
  const file = { name: 'clubs.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('.own input[type=file]').setInputFiles(file);
  const button = page.locator('.own-preview .downloads button').first();
  await button.waitFor();
  if (!show) return;
  await button.click();
  await page.locator('.own .copy-text').waitFor();
};

const head = 'country,bloc,status,from,to\n';
const clubs = `${head}Kazakhstan,Chess club,member,2001,\nUZ,Chess club,observer,2005-03,2020\n`;
const mistakes = `${head}Kazakhistan,Chess club,member,2001,\nUZ,Chess club,king,2005-03,2020\n`;

/** Views. */
export const viewStates: readonly ProductState[] = [
  { name: 'map', query: '' },
  { name: 'comparison', query: '?at=2025-02-01&vs=2024-10-01' },
  { name: 'matrix', query: '?view=matrix' },
  { name: 'timelines', query: '?view=timelines&country=UZB' },
  { name: 'timelines of a bloc', query: '?view=timelines&of=bloc&blocs=csto' },
  { name: 'overlaps', query: '?view=overlaps' },
  { name: 'multiples', query: '?view=multiples' },
  { name: 'remittances', query: '?view=remittances' },
  { name: 'measures', query: '?view=measures' },
  { name: 'quotes', query: '?view=quotes' },
  { name: 'votes', query: '?view=votes' },
  { name: 'components', query: '?view=components' },
  { name: 'story', query: '?at=2024-10-16&country=KAZ&view=story&step=1' },
  { name: 'data and the accessibility statement', query: '?view=data' },
  { name: 'own data', query: '?view=own' },
];

/** Views set otherwise, panels, dialogs, and what is shown when something is missing. */
export const otherStates: readonly ProductState[] = [
  { name: 'country panel, two blocs', query: '?blocs=brics,eaeu&country=UZB' },
  { name: 'three blocs, contested', query: '?blocs=csto,sco,ots&country=ARM' },
  { name: 'vote on the map', query: '?vote=un-68-262' },
  {
    name: 'arrows on the map',
    query: '?at=2024-11-01&blocs=eaeu&measures=kaz-rus-wheat-2024-08,rus-kaz-plants-2024-10',
  },
  { name: 'as known on a day', query: '?known=2024-10-24&country=KAZ' },
  {
    name: 'matrix by likeness, all countries',
    query: '?view=matrix&sort=similarity&similar=UZB&rows=all&regions=mixed',
  },
  { name: 'remittances by sender, table', query: '?view=remittances&chart=senders&show=table&compare=UZB,TJK' },
  { name: 'remittances by sender', query: '?view=remittances&chart=senders' },
  { name: 'measures over time', query: '?view=measures&show=timeline' },
  { name: 'quotes over time', query: '?view=quotes&show=timeline' },
  { name: 'votes of one state, in rows', query: '?view=votes&show=list&compare=KAZ,RUS&country=UZB' },
  { name: 'components of the five', query: '?view=components&compare=KAZ,KGZ,TJK,TKM,UZB' },
  { name: 'a later step of the story', query: '?view=story&step=5' },
  { name: 'embed of the map', query: '?embed=1&blocs=eaeu&country=KAZ' },
  { name: 'embed of a view', query: '?embed=1&view=matrix' },
  { name: 'notice of a broken address', query: '?at=banana&blocs=nonsense&view=quotes&speaker=nobody' },
  { name: 'no bloc', query: '?blocs=none' },
  { name: 'no quotation found', query: '?view=quotes&q=zzzzzz' },
  { name: 'no measure found', query: '?view=measures&product=zzzzzz' },
  { name: 'part of the dataset missing', query: '?country=UZB', without: /data\/atlas\.json/ },
  { name: 'all of the dataset missing', query: '', without: /data\/(first|atlas)\.json/ },
  { name: 'a view missing', query: '?view=overlaps', without: /assets\/OverlapsPage-[^/]+\.js/ },
  { name: 'share and export', query: '?blocs=csto', act: tool(0, ':is(img, svg)') },
  { name: 'cite', query: '?view=matrix', act: tool(1, 'input') },
  { name: 'embed dialog', query: '?blocs=csto', act: tool(2, 'input') },
  {
    name: 'evidence',
    query: '?country=UZB',
    async act(page) {
      const evidence = page.locator('.panel details.evidence').first();
      await evidence.locator('summary').click();
      await evidence.locator('button').click();
      await page.locator('dialog[open] .fact-words').waitFor();
    },
  },
  {
    name: 'search',
    query: '',
    async act(page) {
      await page.locator('.search input').click();
      await page.keyboard.type('ka');
      await page.locator('[role=option]').first().waitFor();
    },
  },
  {
    name: 'a mark of a chart',
    query: '?view=remittances',
    async act(page) {
      await page.locator('.chart .mark[tabindex="0"]').first().focus();
      await page.keyboard.press('Home');
      await page.locator('.mark-note').first().waitFor();
    },
  },
  {
    name: 'a bar of the timelines',
    query: '?view=timelines&country=UZB',
    async act(page) {
      await page.locator('.bar-button[tabindex="0"]').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.bar-card').waitFor();
    },
  },
  {
    name: 'events of the timeline',
    query: '',
    async act(page) {
      await page.locator('.tick').first().click();
      await page.locator('.mark-card').waitFor();
    },
  },
  { name: 'own data shown', query: '?view=own', act: own(clubs, true) },
  { name: 'own data with mistakes', query: '?view=own', act: own(mistakes, false) },
];

export const productStates: readonly ProductState[] = [...viewStates, ...otherStates];

/** What each page shows, as it was opened last. */
const shown = new WeakMap<Page, { state: ProductState; lang: string }>();

const addressOf = ({ query }: ProductState, lang: string) =>
  `./${query}${lang === 'en' ? '' : `${query ? '&' : '?'}lang=${lang}`}`;

/** What is done once a state is opened; and it is remembered. */
async function doneIn(page: Page, state: ProductState, lang: string): Promise<void> {
  if (state.act) {
    await state.act(page);
    await isAtRest(page);
  }
  shown.set(page, { state, lang });
}

/** Opens a state, in the language that its address or the given one says, and waits until nothing more is on its way. */
export async function openState(page: Page, state: ProductState, lang = 'en'): Promise<void> {
  const { without } = state;
  await page.unrouteAll();
  if (without) await page.route(without, (route) => route.abort('connectionfailed'));
  await page.goto(addressOf(state, lang));
  await page.locator(`html[lang=${lang}]`).waitFor();
  // What failed is said, with a way to try again; parts of the page wait for that.
  if (without) await page.locator('main [role=alert] button').first().waitFor();
  else await isAtRest(page);
  await doneIn(page, state, lang);
}

/** Whether a reader can get from one to the other by the browser's buttons, with nothing of the first left over. */
const leads = (from: ProductState, to: ProductState) =>
  ![from, to].some(({ without, query }) => without || query.includes('embed=')) && !from.act;

/**
 * The same for a page that is to go through several states: from one to the next within the document where that can be, as by the
 * browser's buttons, since a document made anew is most of what opening costs. What was done in a state, or was missing there, goes
 * with its document, and so does a language.
 */
export async function turnToState(page: Page, state: ProductState, lang = 'en'): Promise<void> {
  const before = shown.get(page);
  if (before?.lang !== lang || !leads(before.state, state)) return openState(page, state, lang);
  await page.evaluate(
    async (address) => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      history.pushState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
      scrollTo({ top: 0, behavior: 'instant' });
      // An address is shown at once, but for what React does after the frame.
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    },
    addressOf(state, lang),
  );
  await isAtRest(page);
  await doneIn(page, state, lang);
}
