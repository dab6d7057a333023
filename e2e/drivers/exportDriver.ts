import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { evaluateApart } from '../helpers/evaluateApart';
import { seen } from '../helpers/seen';

/** What an SVG file says, read by the browser's own parser. */
export interface ReadPicture {
  root: string;
  width: string | null;
  height: string | null;
  title: string | null;
  desc: string | null;
  /** All printed lines. */
  text: string;
  /** Of elements. */
  names: readonly string[];
}

/** The panel that gives the view away: address, picture, rows. */
export class ExportDriver {
  readonly button: Locator;
  readonly panel: Locator;
  readonly address: Locator;
  readonly preview: Locator;

  constructor(private readonly page: Page) {
    this.button = page.getByRole('button', { name: 'Share and export' });
    this.panel = page.getByRole('dialog', { name: 'Share and export' });
    this.address = this.panel.getByRole('textbox', { name: 'Address of this view' });
    this.preview = this.panel.getByRole('img', { name: /^Preview: / });
  }

  async open() {
    await this.button.click();
    await seen(this.address);
  }

  async close() {
    await this.panel.getByRole('button', { name: 'Close' }).click();
    await expect(this.panel).toHaveCount(0);
  }

  async choose(size: RegExp) {
    await this.panel.getByRole('radio', { name: size }).check();
    await seen(this.preview);
  }

  /** The file that a button of the panel saves. */
  async save(button: string): Promise<{ name: string; bytes: Buffer }> {
    return this.saved(this.panel.getByRole('button', { name: button, exact: true }));
  }

  async saved(button: Locator): Promise<{ name: string; bytes: Buffer }> {
    const waiting = this.page.waitForEvent('download');
    await button.click();
    const download = await waiting;
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** An SVG file, read by a parser that is not ours. */
  read(svg: Buffer): Promise<ReadPicture> {
    return evaluateApart(
      this.page,
      (source) => {
        const file = new DOMParser().parseFromString(source, 'image/svg+xml');
        const root = file.documentElement;
        const direct = (name: string) =>
          [...root.children].find(({ localName }) => localName === name)?.textContent ?? null;
        return {
          root: root.localName,
          width: root.getAttribute('width'),
          height: root.getAttribute('height'),
          title: direct('title'),
          desc: direct('desc'),
          text: [...root.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
          names: [...new Set([...root.querySelectorAll('*')].map(({ localName }) => localName))],
        };
      },
      svg.toString('utf8'),
    );
  }
}

/** Width and height of a PNG, from its header. */
export function pngSize(bytes: Buffer): readonly [number, number] {
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
