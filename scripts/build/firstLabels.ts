import { lineHeight } from '../../src/map/style/layers/labels';
import type { Scene } from '../../src/map/style/scene';
import type { Frame } from '../../src/map/svg/frame';
import { type PlacedLabel, placeLabels } from '../../src/map/svg/placeLabels';
import { viewAt } from '../../src/map/svg/view';

/**
 * Windows that the page is drawn for before any script: on a phone, beside panels, in a wide window. Map sizes in CSS pixels are
 * those of the styles in `src/app/styles/` at 390, 1280 and 1920 px.
 */
const windows = [
  { media: '', width: 390, height: 473 },
  { media: '(min-width:60rem)', width: 576, height: 602 },
  { media: '(min-width:100rem)', width: 1088, height: 909 },
] as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const short = (value: number): string => String(Math.round(value * 100) / 100);

/**
 * Names of countries over the prerendered map, as HTML: unlike SVG's text it keeps its size whatever the map's. Places are shares
 * of the region's box, which the style sheet fits into the map as the renderers fit the region.
 */
export function firstLabels(scene: Scene, frame: Frame): { html: string; css: string } {
  const [left, top, wide, high] = frame.inner;
  const placed = windows.map(({ width, height }) => {
    const scale = Math.min((width - 16) / wide, (height - 16) / high);
    const zoom = Math.log2((frame.projection.scale * scale * 360) / 512);
    const view = viewAt(frame, [left + wide / 2, top + high / 2], zoom, width, height);
    return new Map(placeLabels(scene, frame, view, false).map((label) => [label.id, label]));
  });
  const all = new Map<string, PlacedLabel>();
  for (const labels of placed) for (const [id, label] of labels) if (!all.has(id)) all.set(id, label);
  const spans = [...all].map(
    ([id, { rank, lines }]) => `<b id="l${id}" class="r${rank}">${lines.map(escaped).join('<br>')}</b>`,
  );
  const ruleOf = (id: string, label: PlacedLabel | undefined, hidden = false) =>
    label
      ? `#l${id}{${hidden ? 'display:block;' : ''}left:${short((100 * (label.x - left)) / wide)}%;top:${short((100 * (label.y - top)) / high)}%}`
      : `#l${id}{display:none}`;
  const sheets = windows.map(({ media }, at) => {
    const labels = placed[at];
    const before = at === 0 ? undefined : placed[at - 1];
    const rules = [...all.keys()].flatMap((id) => {
      const label = labels?.get(id);
      const rule = ruleOf(id, label, before && !before.has(id));
      return before && ruleOf(id, before.get(id)) === ruleOf(id, label) ? [] : [rule];
    });
    const sizes = new Map([...(labels?.values() ?? [])].map(({ rank, size }) => [rank, size]));
    for (const [rank, size] of sizes) rules.push(`.first-labels .r${rank}{font-size:${short(size)}px}`);
    return media ? `@media${media}{${rules.join('')}}` : rules.join('');
  });
  const box = `.map-canvas{container-type:size}.first-labels{position:absolute;inset:0;margin:auto;width:min(100cqw - 16px,(100cqh - 16px)*${short(wide / high)});aspect-ratio:${short(wide)}/${short(high)}}`;
  const text = `.first-labels b{display:block;position:absolute;transform:translate(-50%,-50%);font-weight:400;line-height:${lineHeight};text-align:center;white-space:nowrap;letter-spacing:.025em;-webkit-text-stroke:3.2px var(--halo);paint-order:stroke}`;
  return { html: spans.join(''), css: box + text + sheets.join('') };
}
