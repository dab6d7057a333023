import { expect, type Page } from '@playwright/test';
import { isAtRest } from '../helpers/atRest';

/** A steady stream of numbers below 1 from a seed (mulberry32, Tommy Ettinger; public domain). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What is typed into fields: names, dates, nonsense, and what is meant to do harm. */
const texts = [
  'kazakh',
  'лавров',
  'O‘zbekiston',
  '2024-10-22',
  '10222024',
  '99999999',
  '',
  ' ',
  '<img src=x onerror=alert(1)>',
  "o'clock & co #1 ?x=y",
  '%E0%A4%A',
  '__proto__',
  '\u202eabc\u2066',
  '👩‍👩‍👧‍👦',
  'x'.repeat(300),
];

const keys = [
  'Tab',
  'Shift+Tab',
  'Enter',
  'Space',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Shift+ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
  'Backspace',
  '/',
  'k',
  '+',
  '-',
];

/** Something that a reader can act on, as the page has it. */
interface Control {
  kind: 'click' | 'text' | 'range' | 'choice';
  name: string;
  x: number;
  y: number;
}

/**
 * Runs in the page, once what was fetched for the view is there: the nth of what can be acted on, in sight. Links that leave the
 * atlas are left out: what they open is nothing of ours.
 */
async function nthControl(share: number): Promise<Control | null> {
  const waiting = () => document.querySelector('.page-wait') !== null;
  for (let frames = 0; waiting() && frames < 300; frames += 1)
    await new Promise((done) => requestAnimationFrame(() => done(null)));
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type=file]), select, textarea, summary, [tabindex], svg [role]',
    ),
  ];
  const fits = (element: HTMLElement) => {
    if (element.matches(':disabled') || element.closest('[inert]')) return false;
    if (element instanceof HTMLAnchorElement) {
      const { origin, pathname } = new URL(element.href);
      if (origin !== location.origin || (pathname !== location.pathname && !element.hasAttribute('download')))
        return false;
    }
    return element.checkVisibility({ visibilityProperty: true });
  };
  // The first that fits from there on: to ask all of thousands would take longer than the rest of the test.
  const start = Math.floor(share * all.length);
  const chosen = [...all.slice(start), ...all.slice(0, start)].find(fits);
  if (!chosen) return null;
  chosen.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { x, y, width, height } = chosen.getBoundingClientRect();
  const type = chosen instanceof HTMLInputElement ? chosen.type : '';
  const kind =
    type === 'range'
      ? 'range'
      : ['text', 'search', 'date', 'number'].includes(type) || chosen instanceof HTMLTextAreaElement
        ? 'text'
        : chosen instanceof HTMLSelectElement
          ? 'choice'
          : 'click';
  const name = `${chosen.localName}${type && `[${type}]`} ${(chosen.getAttribute('aria-label') ?? chosen.textContent ?? '').slice(0, 40)}`;
  return { kind, name, x: x + width / 2, y: y + height / 2 };
}

/** Runs in the page: what of the state can be seen, and so must be there again for whoever opens the address. */
function stateOf() {
  const main = document.querySelector('main');
  const shown = (selector: string) =>
    // The drawer of evidence is open for whoever opened it, and in no address.
    [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.checkVisibility() && !element.closest('dialog'),
    );
  return {
    address: location.search,
    view: main?.dataset.view,
    headings: shown('main h2').map((heading) => heading.textContent),
    checked: shown('main input[type=checkbox], main input[type=radio]')
      .filter((box) => (box as HTMLInputElement).checked)
      .map((box) => box.closest('label')?.textContent),
    choices: shown('main select').map((list) => (list as HTMLSelectElement).value),
    sentences: shown('main .copy-text p').map((sentence) => sentence.textContent),
  };
}

/** Does anything anywhere, the same from the same seed. */
export class MonkeyDriver {
  /** What it did, for whoever must find out. */
  readonly done: string[] = [];
  private readonly random: () => number;
  private fresh: Page | undefined;

  constructor(
    private readonly page: Page,
    seed: number,
  ) {
    this.random = randomFrom(seed);
    page.on('dialog', (dialog) => dialog.dismiss());
    page.on('popup', (popup) => popup.close());
  }

  /** Before the page is opened: a link that leaves the atlas, hit by Enter or where the page moved under the pointer, leads nowhere. */
  async begin(query: string) {
    await this.page.addInitScript(() =>
      addEventListener(
        'click',
        (event) => {
          const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
          if (link && link.origin !== location.origin) event.preventDefault();
        },
        true,
      ),
    );
    await this.page.goto(`./${query}`);
    // Before that a link still leads away from the document, and what asks the page something meanwhile gets no answer.
    await isAtRest(this.page);
  }

  private of<T>(all: readonly T[]): T | undefined {
    return all[Math.floor(this.random() * all.length)];
  }

  private async press() {
    const key = this.of(keys) ?? 'Tab';
    this.done.push(`press ${key}`);
    await this.page.keyboard.press(key);
  }

  private async travel() {
    const way = this.random() < 0.6 ? 'back' : 'forward';
    this.done.push(way);
    // Within the atlas: what the window showed before it is nothing of ours.
    await this.page.evaluate((to) => {
      if (to === 'back' && navigation.canGoBack) history.back();
      if (to === 'forward' && navigation.canGoForward) history.forward();
    }, way);
  }

  private async use() {
    const control = await this.page.evaluate(nthControl, this.random());
    if (!control) return;
    this.done.push(`${control.kind} ${control.name}`);
    const { mouse, keyboard } = this.page;
    if (this.random() < 0.1) {
      await mouse.move(control.x, control.y);
      return;
    }
    await mouse.click(control.x, control.y);
    if (control.kind === 'text') {
      const text = this.of(texts) ?? '';
      this.done.push(`type ${text.slice(0, 40)}`);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.insertText(text);
    } else if (control.kind !== 'click') {
      const steps = ['ArrowDown', 'ArrowUp', 'Home', 'End', 'PageUp', 'PageDown'];
      await keyboard.press(this.of(steps) ?? 'End');
      await keyboard.press('Enter');
    }
  }

  async act() {
    const dice = this.random();
    if (dice < 0.14) await this.press();
    else if (dice < 0.18) await this.travel();
    else await this.use();
  }

  /** The page that opens the addresses, as whoever is given them would; one for all, for only its documents count. */
  private async freshPage(): Promise<Page> {
    const fresh = await this.page.context().newPage();
    const size = this.page.viewportSize();
    if (size) await fresh.setViewportSize(size);
    return fresh;
  }

  /**
   * Whoever opens the address as it is now sees the same, and no part of it is complained of. The address is written a moment after a
   * drag: what is shown counts once it is what was shown before the other page was opened, which takes longer.
   */
  async isRestored() {
    const pause = this.page.getByRole('button', { name: 'Pause' });
    if (await pause.isVisible()) await pause.click();
    await isAtRest(this.page);
    this.fresh ??= await this.freshPage();
    const { fresh } = this;
    let here = await this.page.evaluate(stateOf);
    await expect
      .poll(
        async () => {
          await fresh.goto(this.page.url());
          await isAtRest(fresh);
          const before = JSON.stringify(here);
          here = await this.page.evaluate(stateOf);
          if (JSON.stringify(here) === before) return true;
          // To the same address with a place in it a browser goes without opening it anew.
          await fresh.goto('about:blank');
          return false;
        },
        { message: 'the page comes to rest', intervals: [50], timeout: 30_000 },
      )
      .toBe(true);
    await expect
      .poll(() => fresh.evaluate(stateOf), { message: `${here.address} restores what is shown`, intervals: [100] })
      .toEqual(here);
    await expect(fresh.getByRole('alert')).toHaveCount(0);
    await fresh.goto('about:blank');
  }
}
