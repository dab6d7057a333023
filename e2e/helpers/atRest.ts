import { expect, type Page } from '@playwright/test';

/** Runs in the page: what it still waits for; nothing, once the view, what can be done with it and the whole atlas are there. */
function awaited(): string[] {
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

/** Waits until nothing that the page shows is on its way: what is seen, measured or pressed then is what will stay. */
export async function isAtRest(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(awaited), { message: 'what the page waits for', intervals: [50], timeout: 30_000 })
    .toEqual([]);
}
