import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { stepAddress, stepView } from './stepView';
import { format, parse } from './url';
import { vocabularyOf } from './vocabulary';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const vocabulary = vocabularyOf(index);
const steps = index.atlas.stories.flatMap((story) =>
  story.steps.map((step, i) => [`${story.id} ${step.id}`, story, i] as const),
);

describe('the views of the stories', () => {
  it('there is at least one, of eight steps or more', () => {
    expect(index.atlas.stories.map(({ id }) => id)).toContain('sovereignty-test');
    expect(steps.length).toBeGreaterThanOrEqual(8);
  });
  it.each(steps)('%s: an address that is taken without a notice, each setting once', (_, story, i) => {
    const search = `?${story.steps[i]?.view}&view=story`;
    const names = [...new URLSearchParams(search).keys()];
    expect(parse(search, vocabulary).notices).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
    expect(parse(format(parse(search, vocabulary).view)).view).toEqual(parse(search).view);
  });
  it.each(steps)('%s: the address of the step restores it whole', (_, story, i) => {
    const { view, notices } = parse(stepAddress(story, i), vocabulary);
    expect(notices).toEqual([]);
    expect(view).toEqual({ ...stepView(story, i), known: null });
    expect(view).toMatchObject({ view: 'story', options: { story: story.id, step: String(i + 1) } });
  });
  it.each(steps)('%s: the country that it opens is one that it speaks of', (_, story, i) => {
    const { country } = stepView(story, i);
    const name = index.countries.get(country ?? '')?.names.en;
    expect(name).toBeDefined();
    expect(`${story.steps[i]?.title} ${story.steps[i]?.text}`).toContain(name);
  });
});

describe(stepView, () => {
  it('leaves alone what is known on which day', () => {
    const [first] = index.atlas.stories;
    if (!first) throw new Error('no story');
    expect(stepView(first, 0)).not.toHaveProperty('known');
  });
});
