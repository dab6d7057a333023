import { dayOfNumber } from '../../src/domain/day';
import { expect, test } from '../fixtures';

test('Uzbekistan in the CSTO, by the date', async ({ app }) => {
  await app.openSvg('?blocs=csto');
  for (const [day, key, words] of [
    ['1999-04-01', 'Member', 'Member'],
    ['1999-04-02', 'Left or declined', 'Withdrawn'],
    ['2006-09-01', 'Member', 'Member'],
    ['2012-06-28', 'Suspended', 'Participation suspended'],
    ['2012-12-19', 'Left or declined', 'Withdrawn'],
  ] as const)
    await test.step(`on ${day}: ${words}`, async () => {
      await app.date.set(day);
      await app.map.isDrawnAs('UZB', key);
      await app.list.says('Uzbekistan', words);
    });
});

test.describe('the slider', () => {
  test('moves a month by an arrow, a day with Shift, a year by a page, to the ends by Home and End', async ({
    app,
  }) => {
    await app.open('?at=2024-10-22');
    await app.timeline.press('ArrowLeft');
    await app.timeline.says('22 September 2024');
    await app.timeline.press('Shift+ArrowRight');
    await app.timeline.says('23 September 2024');
    await app.timeline.press('PageDown');
    await app.timeline.says('23 September 2023');
    await app.timeline.press('Home');
    await app.timeline.says('1 January 1991');
    await app.timeline.press('End');
    await app.timeline.says('22 November 2026');
    await app.address.says('');
  });

  test('repaints the map while it is dragged, and leaves one step in the history', async ({ app, page }) => {
    await app.openSvg('?blocs=eaeu');
    await app.map.isDrawnAs('KAZ', 'Member');
    await app.timeline.dragTo(0.2);
    await app.map.isDrawnAs('KAZ', 'Bloc did not exist');
    await expect.poll(() => new URL(page.url()).searchParams.get('at')).toMatch(/^199\d-/);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('takes the field along, which keeps what is typed into it', async ({ app }) => {
    await app.open('?at=2024-10-22');
    await app.timeline.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await app.date.is('2024-07-22');
    /** Faster than the page follows. */
    const type = (days: readonly string[], leave: boolean) =>
      app.date.field.evaluate(
        (field: HTMLInputElement, typed) => {
          const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value') ?? {};
          field.focus();
          for (const day of typed.days) {
            set?.call(field, day);
            field.dispatchEvent(new Event('input', { bubbles: true }));
          }
          if (typed.leave) field.blur();
        },
        { days, leave },
      );
    // Two days that there are and one that there is not.
    await type(['2003-01-01', '2012-12-19', '0012-12-19'], false);
    await app.timeline.says('19 December 2012');
    await app.announces(/19 December 2012/);
    await app.date.is('0012-12-19');
    await type(['2003-01-01', '2014-05-29', '0014-05-29'], true);
    await app.timeline.says('29 May 2014');
    await app.announces(/29 May 2014/);
    await app.date.is('0014-05-29');
  });

  test('reaches back to the founding of an older bloc', async ({ app }) => {
    await app.open('?blocs=un');
    await app.timeline.press('Home');
    await app.timeline.says('24 October 1945');
  });

  test('keeps the legend as it is while colours come and go', async ({ app }) => {
    await app.open('?blocs=sco');
    const entries = await app.legend.region.getByRole('listitem').allInnerTexts();
    await app.date.set('2001-06-15');
    await app.list.says('Iran', 'Not a member');
    await expect(app.legend.region.getByRole('listitem')).toHaveText(entries);
  });
});

test('2014 and the time since the invasion are shaded on the axis, each with its name, from the start', async ({
  app,
}) => {
  await app.open();
  for (const name of ['2014', 'since 24 February 2022']) {
    const band = app.timeline.region.getByText(name, { exact: true });
    await expect(band).toBeVisible();
    await expect(band).toHaveCSS('animation-name', 'none');
    await expect(band).toHaveCSS('background-color', /0\.14/);
  }
});

test.describe('steps and events', () => {
  test('a step goes to the day of the next change in the chosen blocs', async ({ app }) => {
    await app.open('?blocs=brics&at=2024-10-01');
    await app.timeline.nextChange();
    await app.timeline.says('23 October 2024');
    await app.timeline.nextChange();
    await app.timeline.says('1 January 2025');
    await app.timeline.previousChange();
    await app.timeline.says('23 October 2024');
  });

  test('an event is found by keyboard, read, and taken as the date', async ({ app, page }) => {
    await app.open();
    const ticks = app.timeline.ticks.getByRole('button');
    await ticks.last().focus();
    await expect(ticks.last()).toHaveAccessibleName(/^\d+ events\. /);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const card = app.timeline.region.locator('.mark-card');
    await expect(card).toBeVisible();
    const day = await card.locator('li .chip').first().innerText();
    await card.locator('li .chip').first().click();
    await expect(app.timeline.slider).toHaveAttribute('aria-valuetext', new RegExp(day));
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });

  test('play is not offered to who asked for less motion', async ({ app }) => {
    await app.open();
    await expect(app.timeline.region.getByRole('button', { name: 'Play' })).toHaveCount(0);
  });
});

test.describe('play', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('runs the date forward until it is paused', async ({ app }) => {
    await app.open('?at=2000-01-01');
    await app.timeline.region.getByRole('button', { name: 'Play' }).click();
    await expect(app.timeline.slider).not.toHaveAttribute('aria-valuetext', '1 January 2000');
    await app.timeline.region.getByRole('button', { name: 'Pause' }).click();
    const stopped = await app.timeline.slider.getAttribute('aria-valuetext');
    await expect(app.timeline.region.getByRole('button', { name: 'Play' })).toBeVisible();
    await expect(app.timeline.slider).toHaveAttribute('aria-valuetext', stopped ?? '');
    // What is read follows a few times a second: the day on which it stopped comes there too.
    await app.announces(stopped ?? '');
    await app.date.is(
      dayOfNumber(await app.timeline.slider.evaluate((slider: HTMLInputElement) => slider.valueAsNumber)),
    );
  });
});
