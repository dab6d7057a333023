import { expect, type Page } from '@playwright/test';
import { isAtRest } from '../helpers/atRest';
import { beginCounting, countAnew, readWork, styleCalls, type Work } from '../helpers/countedWork';

/** Parts of the page, inner ones before the ones that hold them. */
const parts = [
  // The head and foot of a printed sheet say what every view is of; they are never on the screen.
  ['paper', '.print-only'],
  ['summary', 'main > p[role=status]'],
  ['tooltip', '.tooltip'],
  ['map', '#map'],
  ['blocs', '.blocs'],
  ['legend', '.legend'],
  ['countries', '#countries'],
  ['ticks', '.ticks'],
  ['slider', '.slider'],
  ['timeline controls', '.timeline-controls'],
  // The chart measures its labels in an element of its own.
  ['panel', '.panel, #recharts_measurement_span'],
  ['drawer', 'dialog, [role=dialog], .drawer'],
  ['delivery', '.delivery'],
  ['masthead', '.masthead'],
  // Its own children only: what comes and goes as a whole.
  ['shell', 'main'],
] as const;

/** What one action makes the map and the page do. */
export class WorkDriver {
  constructor(private readonly page: Page) {}

  private get container() {
    return this.page.locator('#map [data-renderer="maplibre"]');
  }

  /** From now on, and from nothing: the page has all that comes by itself, the map its outlines too. */
  async begin() {
    await isAtRest(this.page);
    await this.beginAsItIs();
  }

  /** The same while a part of the page is kept waiting. */
  async beginAsItIs() {
    await expect
      .poll(() =>
        this.container.evaluate((element: HTMLElement & { map?: { isSourceLoaded(id: string): boolean } }) =>
          element.map?.isSourceLoaded('outlines'),
        ),
      )
      .toBe(true);
    await this.container.evaluate(beginCounting, { calls: styleCalls, parts });
    await this.anew();
  }

  /** Counts from nothing, once the page has come to rest, where `begin` was before. */
  async beginAnew() {
    await isAtRest(this.page);
    await this.anew();
  }

  async anew() {
    await this.container.evaluate(countAnew);
  }

  read(): Promise<Work> {
    return this.page.evaluate(readWork);
  }

  /** Exactly these parts of the page on the screen have been changed, however late. */
  async changes(...names: (typeof parts)[number][0][]) {
    await expect
      .poll(async () => (await this.read()).parts.filter((part) => part !== 'paper'), {
        message: 'parts of the page that changed',
      })
      .toEqual([...names].sort());
  }

  /** What the map had to do: this, and nothing more after it. */
  async costs({ states, frames }: { states: readonly string[]; frames: number }) {
    const done = async () => {
      const work = await this.read();
      return { style: work.style, states: work.states, frames: work.frames };
    };
    const asked = { style: [], states: [...states].sort(), frames };
    await expect.poll(done, { message: 'work of the map' }).toEqual(asked);
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    expect(await done(), 'work of the map, a frame later').toEqual(asked);
  }
}
