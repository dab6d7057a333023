import { expect, type Locator, type Page } from '@playwright/test';
import {
  type DrawnArrow,
  type DrawnShape,
  loseContext,
  readArrows,
  readColours,
  readShape,
  reloadSource,
  windowPoint,
} from '../helpers/renderedMap';
import { type Place, places } from './places';

/** The map as its readers use it, and as it really is drawn. */
export class MapDriver {
  readonly region: Locator;
  readonly container: Locator;
  readonly alert: Locator;
  readonly tooltip: Locator;

  constructor(private readonly page: Page) {
    this.region = page
      .getByRole('main')
      .getByRole('region', { name: 'Map', exact: true })
      .and(page.locator('[data-map-status]'));
    this.container = this.region.locator('[data-renderer="maplibre"]');
    this.alert = this.region.getByRole('alert');
    this.tooltip = this.region.locator('.tooltip');
  }

  async isReady() {
    // Software WebGL on a busy machine takes its time.
    await expect(this.region).toHaveAttribute('data-map-status', 'ready', { timeout: 25_000 });
  }

  async hasFailed() {
    await expect(this.region).toHaveAttribute('data-map-status', 'failed', { timeout: 25_000 });
    await expect(this.alert).toBeVisible();
  }

  async retry() {
    await this.alert.getByRole('button', { name: 'Try again' }).click();
  }

  async shapeOf(iso: Place): Promise<DrawnShape> {
    const [longitude, latitude] = places[iso];
    const shape = await this.container.evaluate(readShape, [longitude, latitude] as [number, number]);
    if (shape?.iso !== iso) throw new Error(`The map draws ${shape?.iso ?? 'nothing'} where ${iso} should be.`);
    return shape;
  }

  /** Class of the country's standing in the chosen blocs, as the map has drawn it. */
  async standingOf(iso: Place): Promise<string> {
    return (await this.shapeOf(iso)).standing;
  }

  async showsStanding(iso: Place, standing: string) {
    await expect.poll(() => this.standingOf(iso), { message: `standing of ${iso} on the map` }).toBe(standing);
  }

  async showsSelected(iso: Place, selected = true) {
    await expect.poll(async () => (await this.shapeOf(iso)).selected, { message: `outline of ${iso}` }).toBe(selected);
  }

  /** Trade measures drawn as arrows, by number: on the canvas, not in the list beside it. */
  async arrows(): Promise<DrawnArrow[]> {
    return this.container.evaluate(readArrows);
  }

  /** Colours on the canvas itself, the commonest first. */
  async coloursOf(iso: Place): Promise<string[]> {
    const [longitude, latitude] = places[iso];
    const counted = await this.container.evaluate(readColours, [longitude, latitude] as [number, number]);
    return counted.map(([colour]) => colour);
  }

  /** How much of a hatched place is plain ground or plain line and no blend of both: 1 is as sharp as can be. */
  async sharpnessOf(iso: Place): Promise<number> {
    const [longitude, latitude] = places[iso];
    const counted = await this.container.evaluate(readColours, [longitude, latitude] as [number, number]);
    const all = counted.reduce((sum, [, count]) => sum + count, 0);
    return counted.slice(0, 2).reduce((sum, [, count]) => sum + count, 0) / all;
  }

  /** The map as it is seen, once nothing is left to draw and nothing is pointed at. */
  async picture(): Promise<Buffer> {
    await this.leave();
    await this.shapeOf('KAZ');
    return this.container.screenshot();
  }

  async pointOf(iso: Place): Promise<{ x: number; y: number }> {
    const [longitude, latitude] = places[iso];
    const point = await this.container.evaluate(windowPoint, [longitude, latitude] as [number, number]);
    if (!point) throw new Error('There is no map to point at.');
    return point;
  }

  async clickCountry(iso: Place) {
    const { x, y } = await this.pointOf(iso);
    await this.page.mouse.click(x, y);
  }

  async tapCountry(iso: Place) {
    const { x, y } = await this.pointOf(iso);
    await this.page.touchscreen.tap(x, y);
  }

  async hoverCountry(iso: Place) {
    const { x, y } = await this.pointOf(iso);
    await this.page.mouse.move(x - 4, y - 4);
    await this.page.mouse.move(x, y);
  }

  async zoomOut() {
    const { x, y } = await this.pointOf('KAZ');
    await this.page.mouse.move(x, y);
    await this.page.mouse.wheel(0, 400);
  }

  /** Lets the engine fetch a source anew, and waits until it has failed. */
  async reloadsSource(source: string, file: string) {
    await this.container.evaluate(reloadSource, [source, file] as [string, string]);
  }

  /** As when the graphics driver restarts. */
  async losesContext() {
    await this.container.evaluate(loseContext);
  }

  /** Outside every country and every control. */
  async leave() {
    await this.page.mouse.move(1, 1);
  }
}
