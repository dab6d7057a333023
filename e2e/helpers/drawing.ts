/** Runs in the page, on an SVG map or what holds it: fill and hatch of a country, in one look. */
export function drawingOf(drawing: Element, iso: string): { fill: string | null; hatch: string | null } {
  return {
    fill: drawing.querySelector(`[data-country="${iso}"]`)?.getAttribute('fill') ?? null,
    hatch: drawing.querySelector(`[data-hatched="${iso}"]`)?.getAttribute('data-hatch') ?? null,
  };
}
