import type { Page } from '@playwright/test';

/**
 * Runs in the page: visible text whose contrast with the ground behind it is below WCAG's 4.5 (3 for large text).
 * Text over the map's canvas is left out, its ground being a picture.
 */
export function poorContrasts(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return ['no canvas to measure with'];
  type Colour = [number, number, number, number];
  const known = new Map<string, Colour>();
  const read = (css: string): Colour => {
    const before = known.get(css);
    if (before) return before;
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
    const colour: Colour = [r, g, b, a / 255];
    known.set(css, colour);
    return colour;
  };
  const luminance = ([r, g, b]: Colour) => {
    const linear = (part: number) => (part <= 10.31475 ? part / 3294.6 : ((part / 255 + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  };
  const groundOf = (element: Element): Colour => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = read(getComputedStyle(at).backgroundColor);
      if (colour[3] > 0.99) return colour;
    }
    return read(getComputedStyle(document.documentElement).backgroundColor);
  };
  const ownText = (element: Element) =>
    [...element.childNodes]
      .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : []))
      .join('')
      .trim();

  const poor = new Set<string>();
  for (const element of document.querySelectorAll('header *, main *')) {
    const text = ownText(element);
    if (!text || element.closest('svg, .map, :disabled') || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const [light = 0, dark = 0] = [luminance(read(style.color)), luminance(groundOf(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const large =
      Number.parseFloat(style.fontSize) >= 24 ||
      (Number.parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700);
    if (ratio < (large ? 3 : 4.5)) poor.add(`${ratio.toFixed(2)} “${text.slice(0, 40)}” ${style.color}`);
  }
  return [...poor];
}

/** What of the page's text has too little contrast in each of its two themes, one after the other; the dark one stays. */
export async function poorContrastsInBoth(page: Page): Promise<Record<'light' | 'dark', string[]>> {
  const inTheme = async (colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await page.waitForFunction((scheme) => matchMedia(`(prefers-color-scheme: ${scheme})`).matches, colorScheme);
    return page.evaluate(poorContrasts);
  };
  return { light: await inTheme('light'), dark: await inTheme('dark') };
}

/** As it should be. */
export const noPoorContrast = { light: [], dark: [] };
