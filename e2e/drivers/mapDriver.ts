import { expect, type Locator, type Page } from '@playwright/test';
import { drawingOf } from '../helpers/drawing';
import {
  countChangedPixels,
  type DrawnArrow,
  type DrawnShape,
  giveContextBack,
  hideNames,
  lineColour,
  loseContext,
  readArrows,
  readColours,
  readNames,
  readShape,
  reloadSource,
  windowPoint,
} from '../helpers/renderedMap';
import { seen } from '../helpers/seen';
import { LegendDriver } from './legendDriver';
import { type Place, places } from './places';

/** The map as its readers use it, and as it really is drawn. */
export class MapDriver {
  readonly region: Locator;
  readonly container: Locator;
  readonly svg: Locator;
  readonly note: Locator;
  readonly alert: Locator;
  readonly tooltip: Locator;

  constructor(private readonly page: Page) {
    this.region = page
      .getByRole('main')
      .getByRole('region', { name: 'Map', exact: true })
      .and(page.locator('[data-map-status]'));
    this.container = this.region.locator('[data-renderer="maplibre"]');
    this.svg = this.region.locator('[data-renderer="svg"]');
    this.note = this.region.locator('.engine-note > p').and(page.getByRole('status'));
    this.alert = this.region.getByRole('alert');
    this.tooltip = this.region.locator('.tooltip');
  }

  private withStatus(status: 'ready' | 'failed'): Locator {
    return this.region.and(this.page.locator(`[data-map-status=${status}]`));
  }

  /** Drawn by MapLibre. */
  async isReady() {
    await seen(this.withStatus('ready'));
    // Software WebGL on a busy machine takes its time.
    await seen(this.container, { timeout: 40_000 });
  }

  /** Drawn as SVG, and nothing else. */
  async isSvg() {
    await seen(this.withStatus('ready'));
    await seen(this.svg.locator('svg'));
    await expect(this.region.locator('[data-renderer]')).toHaveCount(1);
  }

  /** Nothing can draw it. */
  async hasFailed() {
    await seen(this.withStatus('failed'));
    await seen(this.alert);
  }

  /** MapLibre could not be had: the SVG map is there, and says why. */
  async hasFallenBack(why: string | RegExp) {
    await seen(this.note.filter({ hasText: why }), { timeout: 40_000 });
    await this.isSvg();
  }

  async retry() {
    await this.region.getByRole('button', { name: 'Try again' }).click();
  }

  /** The drawing's own words for a country: its colour, and its hatch if it has one. */
  async drawingOf(iso: string): Promise<{ fill: string | null; hatch: string | null }> {
    return this.svg.evaluate(drawingOf, iso);
  }

  /** The drawing gives a country the look that these words have in the legend: its fill, and a hatch where they have one. */
  async isDrawnAs(iso: string, words: string) {
    const legend = new LegendDriver(this.page);
    const look = async () => {
      const { fill, hatch } = await this.drawingOf(iso);
      return {
        fill: fill === (await legend.fillOf(words)),
        hatch: (hatch !== null) === (await legend.isHatched(words)),
      };
    };
    await expect
      .poll(look, { message: `${iso} drawn as “${words}” in the legend` })
      .toEqual({ fill: true, hatch: true });
  }

  /** Exactly these countries are outlined in the drawing, by what outlines them. */
  async outlines(layer: 'selected-line' | 'hovered-line' | 'contested-line', ...countries: string[]) {
    const marked = () =>
      this.svg
        .locator(`.${layer} [data-marked]`)
        .evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-marked') ?? ''));
    await expect.poll(marked, { message: `countries with a ${layer}` }).toEqual(countries);
  }

  button(name: string): Locator {
    return this.region.getByRole('button', { name, exact: true });
  }

  async choose(renderer: 'automatic' | 'SVG' | 'WebGL') {
    await this.region.getByLabel('Drawn by').selectOption(renderer);
  }

  /** Middle of a country's shape in the drawing, in CSS pixels of the window. */
  async middleOf(iso: string): Promise<{ x: number; y: number }> {
    const box = await this.svg.locator(`[data-country="${iso}"]`).boundingBox();
    if (!box) throw new Error(`The drawing has no ${iso}.`);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async shapeOf(iso: Place): Promise<DrawnShape> {
    const [longitude, latitude] = places[iso];
    let shape: DrawnShape | null = null;
    const isoOf = async () => {
      shape = await this.container.evaluate(readShape, [longitude, latitude] as [number, number]);
      return shape?.iso;
    };
    // Its tile may be on its way anew.
    await expect.poll(isoOf, { message: `the shape where ${iso} is` }).toBe(iso);
    if (!shape) throw new Error(`The map draws nothing where ${iso} should be.`);
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

  /** Names of Central Asia's states that are on the canvas, sorted. */
  async names(): Promise<string[]> {
    return this.container.evaluate(readNames);
  }

  /** Trade measures drawn as arrows, by number: on the canvas, not in the list beside it. */
  async arrows(): Promise<DrawnArrow[]> {
    return this.container.evaluate(readArrows);
  }

  /** Colour that the style on the canvas gives the lines of a layer. */
  async colourOf(layer: string): Promise<unknown> {
    return this.container.evaluate(lineColour, layer);
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

  /** The pointer at the window's lower edge: a page that scrolls under it would put it on a country, which is then outlined. */
  private async pointElsewhere() {
    const { height = 1 } = this.page.viewportSize() ?? {};
    await this.page.mouse.move(1, height - 1);
  }

  /** Keeps what is on the canvas once nothing is left to draw and nothing is pointed at. */
  async keepPicture() {
    await this.leave();
    await this.pointElsewhere();
    await this.container.evaluate(countChangedPixels, true);
  }

  /** Pixels that are not what was kept. */
  async changedPixels(): Promise<number> {
    await this.leave();
    await this.pointElsewhere();
    return this.container.evaluate(countChangedPixels, false);
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

  /** Takes the names from MapLibre's canvas. */
  async hidesNames() {
    await this.container.evaluate(hideNames);
  }

  /** Lets the engine fetch a source anew, and waits until it has failed. */
  async reloadsSource(source: string, file: string) {
    await this.container.evaluate(reloadSource, [source, file] as [string, string]);
  }

  /** As when the graphics driver restarts; what is returned gives the context back. */
  async losesContext(): Promise<() => Promise<void>> {
    // By its handle: a map that is not shown is no renderer's container.
    const container = await this.container.elementHandle();
    if (!container) throw new Error('MapLibre draws no map.');
    await container.evaluate(loseContext as (element: Node) => Promise<void>);
    return () => container.evaluate(giveContextBack as (element: Node) => void);
  }

  /** The drawing has that country at a point of the window. */
  async isDrawnAt(iso: string, at: { x: number; y: number }) {
    const found = ({ x, y }: { x: number; y: number }) =>
      document.elementFromPoint(x, y)?.closest('[data-country]')?.getAttribute('data-country');
    await expect.poll(() => this.page.evaluate(found, at), { message: 'the country at that point' }).toBe(iso);
  }

  /** Outside every country and every control. */
  async leave() {
    await this.page.mouse.move(1, 1);
  }
}
