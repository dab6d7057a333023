import { MonkeyDriver } from '../drivers/monkeyDriver';
import { expect, test } from '../fixtures';

test.use({ apart: true });

/** `MONKEY_SEED=7 MONKEY_ACTIONS=1000` for a walk of one's own; a seed is in the name of each test, and so in its failure. */
const seed = Number(process.env.MONKEY_SEED ?? 20261125);
const actions = Number(process.env.MONKEY_ACTIONS ?? 135);
/** As often the address is opened anew. */
const between = 68;

/** Where a walk begins: every view is one start at least at each width. 15 walks of 135 are 2,025 actions. */
const starts = [
  '',
  '?at=2024-10-22&blocs=brics,eaeu&country=KAZ',
  '?view=remittances&compare=UZB,TJK',
  '?view=matrix',
  '?view=quotes',
];
const others = ['?view=votes', '?view=measures', '?view=timelines', '?view=story', '?blocs=csto,sco,ots&vs=2015-01-01'];
const widths = [
  { width: 360, height: 740, from: starts },
  { width: 768, height: 1024, from: others },
  { width: 1280, height: 800, from: ['?view=components', '?view=multiples', '?view=overlaps', '?view=data', ''] },
];

for (const { width, height, from } of widths)
  for (const [i, query] of from.entries()) {
    const own = seed + width + i;
    test(`a monkey with seed ${own} at ${width} px from ${query || 'the map'} breaks nothing, and its addresses hold`, async ({
      page,
      guard,
    }, info) => {
      test.setTimeout(240_000);
      await page.setViewportSize({ width, height });
      const monkey = new MonkeyDriver(page, own);
      await monkey.begin(query);
      try {
        for (let done = 1; done <= actions; done += 1) {
          await monkey.act();
          if (done % between === 0 || done === actions) await monkey.isRestored();
          if (guard.problems.length > 0)
            expect(guard.problems, `after: ${monkey.done.slice(-3).join(' · ')}`).toEqual([]);
        }
      } finally {
        await info.attach('what the monkey did', { body: `seed ${own}\n${monkey.done.join('\n')}` });
      }
    });
  }
