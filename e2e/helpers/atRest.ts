import { expect, type Page } from '@playwright/test';

/**
 * Runs in the page: what it still waits for after a while; nothing, as soon as the view, what can be done with it and the whole atlas are
 * there. It looks for itself, for every question from without costs a step of the test and its way there and back.
 */
async function awaited(): Promise<string[]> {
  let left = look();
  for (let looks = 0; left.length > 0 && looks < 50; looks += 1) {
    await new Promise((done) => setTimeout(done, 20));
    left = look();
  }
  return left;

  function look(): string[] {
    const has = (selector: string) =>
      [...document.querySelectorAll(selector)].some((element) => !element.closest('[hidden]'));
    const isEmbed = has('.embed-foot');
    const waits = [
      '.page-wait',
      '.in-turn[aria-busy=true]',
      '.countries [aria-busy=true]',
      '.view-tools-wait',
      '.chart-wait',
      '[data-map-status=loading]',
      // The ticks come with the whole atlas.
      '.ticks.hint',
      // A part of any other kind; the map's engine has a note of its own, and the map is there without it.
      'main > .still-waiting, .notices .still-waiting, main :not(.map *) > .still-waiting',
    ];
    return [
      ...(isEmbed || has('.view-tools button') ? [] : ['the tools of the view']),
      ...(isEmbed || has('.print-foot') ? [] : ['the foot of the printed sheet']),
      ...(!has('main[data-view=data]') || has('#accessibility') ? [] : ['the accessibility statement']),
      ...waits.filter(has),
    ];
  }
}

/** A page that goes to another address meanwhile is not at rest. */
function leaving(error: Error): string[] {
  if (/context was destroyed|navigat/i.test(error.message)) return [error.message];
  throw error;
}

/** Waits until nothing that the page shows is on its way: what is seen, measured or pressed then is what will stay. */
export async function isAtRest(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(awaited).catch(leaving), {
      message: 'what the page waits for',
      intervals: [50],
      timeout: 30_000,
    })
    .toEqual([]);
}
