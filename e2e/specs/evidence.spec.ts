import { expect, test } from '../fixtures';

const caravel = 'https://thecaravelgu.com/blog/2024/11/19/central-asias-pragmatic-pivot-from-russian-dependence';
const rferl = 'https://www.rferl.org/a/kazakhstan-uzbekistan-russia-coalition-sovereignty/33170505.html';

test('the link of a contested claim opens the passage of the article', async ({ app }) => {
  await app.open('?blocs=csto&country=TKM');
  const sources = await app.panel.openSources(app.panel.claim('The Caravel lists Turkmenistan among the members'));
  await expect(sources.getByRole('link').first()).toHaveAttribute(
    'href',
    `${caravel}#:~:text=Kazakhstan%2C%20Kyrgyzstan%2C%20Tajikistan%2C,Treaty%20Organization%20(CSTO)`,
  );
});

test('the sources of Kazakhstan', async ({ app }) => {
  await app.open('?country=KAZ');
  await test.step('the link of a quotation opens it where it was printed', async () => {
    const quote = app.panel
      .of('Kazakhstan')
      .getByRole('listitem')
      .filter({ hasText: 'an exercise in asserting sovereignty' });
    await expect(quote.getByRole('blockquote')).toHaveText('“an exercise in asserting sovereignty”');
    const sources = await app.panel.openSources(quote);
    await expect(sources.getByRole('link')).toHaveAttribute(
      'href',
      `${rferl}#:~:text=an%20exercise%20in%20asserting%20sovereignty`,
    );
  });
  await test.step('a hyphen inside the passage does not break the fragment', async () => {
    await app.panel.isOpenFor('Kazakhstan');
    const links = app.panel.any.locator('details.evidence a[href*=":~:text="]');
    const fragments = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')?.split(':~:text=')[1] ?? ''),
    );
    expect(fragments.length).toBeGreaterThan(20);
    // `-` stands only before or after a comma: it marks the words before and after the passage.
    for (const fragment of fragments) expect(fragment.replace(/^[^,]*-,|,-[^,]*$/g, '')).not.toContain('-');
  });
  await test.step('a rewrite is marked as no second witness', async () => {
    const rewrite = app.panel.any
      .locator('.evidence li')
      .filter({ has: app.page.locator('a[href*="nigerianewsservice.com"]') });
    await expect(rewrite.first().locator('.source-line')).toContainText('not a second witness');
  });
});

test('a source opens in a page of its own, which cannot reach back', async ({ app }) => {
  await app.open('?country=UZB');
  const sources = await app.panel.openSources(app.panel.membership('EAEU'));
  await expect(sources.getByRole('link').first()).toHaveAttribute('target', '_blank');
  await expect(sources.getByRole('link').first()).toHaveAttribute('rel', /noopener/);
});
