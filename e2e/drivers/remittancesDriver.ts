import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';
import { seen } from '../helpers/seen';

/** The view of the money sent home. */
export class RemittancesDriver {
  readonly view: Locator;
  readonly charts: Locator;
  readonly marks: Locator;
  readonly table: Locator;

  constructor(private readonly page: Page) {
    this.view = page.getByRole('region', { name: 'Remittances' });
    this.charts = this.view.getByRole('figure');
    this.marks = this.charts.locator('.mark');
    this.table = this.view.getByRole('table', { name: 'All figures of the view' });
  }

  async choose(...recipients: string[]) {
    for (const name of recipients) await this.view.getByRole('checkbox', { name }).check();
  }

  async measure(name: string) {
    await this.view.getByRole('radio', { name, exact: true }).check();
  }

  async show(what: 'Chart' | 'Table') {
    await this.view.getByRole('radio', { name: what, exact: true }).check();
  }

  chartOf(recipient: string): Locator {
    return this.charts.filter({ has: this.page.locator('figcaption', { hasText: new RegExp(`^${recipient},`) }) });
  }

  /** Marks by what their names say. */
  mark(...parts: (string | RegExp)[]): Locator {
    return parts.reduce<Locator>((found, name) => found.and(this.page.getByRole('button', { name })), this.marks);
  }

  /** The note of the mark that was pointed at, tapped or reached by keys. */
  get note(): Locator {
    return this.view.locator('.mark-note');
  }

  /** The charts draw exactly these values, each of them as soon as it knows its width. */
  async draws(values: readonly number[]) {
    const shapes = this.charts.locator('[data-value]');
    const drawn = async () =>
      sorted(await shapes.evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-value')))));
    await expect.poll(drawn, { message: 'values that are drawn' }).toEqual(sorted(values));
  }

  /** The table has exactly these values, as numbers. */
  async tables(values: readonly number[]) {
    await seen(this.table);
    const tabled = async () => {
      const texts = await this.table.locator('.figure-value').allInnerTexts();
      return sorted(texts.map((text) => Number(text.replace('−', '-').replace(/[^-\d.]/g, ''))));
    };
    await expect.poll(tabled, { message: 'values of the table' }).toEqual(sorted(values));
  }

  async save(button: 'Figures as CSV' | 'Chart as SVG' | 'Chart as PNG'): Promise<{ name: string; bytes: Buffer }> {
    const download: Promise<Download> = this.page.waitForEvent('download');
    await this.view.getByRole('button', { name: button }).click();
    const file = await download;
    return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
  }
}

const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
