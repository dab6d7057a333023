import type { Page } from '@playwright/test';

/** Runs a function in an empty page of the same browser: the atlas's own policy lets no text become markup, not even a test's. */
export async function evaluateApart<Argument, Result>(
  page: Page,
  run: (argument: Argument) => Result,
  argument: Argument,
): Promise<Result> {
  const apart = await page.context().newPage();
  try {
    return (await apart.evaluate(run as (argument: unknown) => Result, argument as unknown)) as Result;
  } finally {
    await apart.close();
  }
}
