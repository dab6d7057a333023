import { readFileSync } from 'node:fs';
import { ToolsDriver } from '../drivers/toolsDriver';
import { expect, test } from '../fixtures';

const endings = { 'Plain text': 'txt', Markdown: 'md', BibTeX: 'bib', RIS: 'ris', 'CSL-JSON': 'json' };

test.describe('the clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a view is cited in five formats, each copied and saved as the same text', async ({ app, page }) => {
    await app.openSvg('?at=2024-10-22&blocs=brics,eaeu');
    const dialog = await new ToolsDriver(page).open('Cite');
    for (const [format, ending] of Object.entries(endings)) {
      await dialog.getByRole('radio', { name: format }).check();
      await dialog.getByRole('button', { name: 'Copy the citation' }).click();
      await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const saving = page.waitForEvent('download');
      await dialog.getByRole('button', { name: `Download as .${ending}` }).click();
      const file = await saving;
      expect(file.suggestedFilename()).toBe(`multivector-map-2024-10-22.${ending}`);
      expect(readFileSync(await file.path(), 'utf8')).toBe(copied);
      expect(copied).toContain('BRICS and EAEU, 22 October 2024');
      expect(copied).toContain('?at=2024-10-22&blocs=brics,eaeu');
    }
  });
});

test('the cited address has the day, and opens the same view; the dialog gives the focus back', async ({
  app,
  page,
}) => {
  await app.openSvg('?blocs=csto');
  const dialog = await new ToolsDriver(page).open('Cite');
  await dialog.getByRole('radio', { name: 'CSL-JSON' }).check();
  const cited = dialog.locator('.cited p');
  await expect(cited).toContainText('"URL"');
  const [item] = JSON.parse(await cited.innerText());
  expect(item.URL).toMatch(/\?at=\d{4}-\d\d-\d\d&blocs=csto$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('button', { name: 'Cite', exact: true })).toBeFocused();
  await page.goto(item.URL);
  await app.blocs.areChosen('CSTO');
});
