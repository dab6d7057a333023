import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readRecords } from '../dataset/readRecords';
import { indexAtlas } from '../domain/atlasIndex';
import { showsStep, stepAddress, stepView } from './stepView';
import { format, parse } from './url';
import { vocabularyOf } from './vocabulary';

const parsed = readRecords(fileURLToPath(new URL('../dataset/records', import.meta.url)));
if (!parsed.ok) throw new Error('the records do not parse; see records.test.ts');
const index = indexAtlas(parsed.atlas);
const vocabulary = vocabularyOf(index);
const steps = index.atlas.stories.flatMap((story) =>
  story.steps.map((step, i) => [`${story.id} ${step.id}`, { stories: index.atlas.stories, story, step: i }] as const),
);

describe('the views of the stories', () => {
  it('there is at least one, of eight steps or more', () => {
    expect(index.atlas.stories.map(({ id }) => id)).toContain('sovereignty-test');
    expect(steps.length).toBeGreaterThanOrEqual(8);
  });
  it.each(steps)('%s: an address that is taken without a notice, each setting once', (_, place) => {
    const search = `?${place.story.steps[place.step]?.view}&view=story`;
    const names = [...new URLSearchParams(search).keys()];
    expect(parse(search, vocabulary).notices).toEqual([]);
    expect(names).toEqual([...new Set(names)]);
    expect(parse(format(parse(search, vocabulary).view)).view).toEqual(parse(search).view);
  });
  it.each(steps)('%s: the address of the step restores it whole', (_, place) => {
    const { view, notices } = parse(stepAddress(place), vocabulary);
    expect(notices).toEqual([]);
    expect(view).toEqual({ ...stepView(place), known: null, lang: null, map: null, renderer: null });
    expect(view).toMatchObject({ view: 'story', options: { step: String(place.step + 1) } });
  });
  it.each(steps)('%s: the country that it opens is one that it speaks of', (_, place) => {
    const { country } = stepView(place);
    const name = index.countries.get(country ?? '')?.names.en;
    expect(name).toBeDefined();
    const told = place.story.steps[place.step];
    expect(`${told?.title} ${told?.text}`).toContain(name);
  });
});

describe(showsStep, () => {
  it.each(steps)('%s: is so on its own address, and no longer on another date', (_, place) => {
    const { view } = parse(stepAddress(place), vocabulary);
    expect(showsStep(view, place)).toBe(true);
    expect(
      showsStep({ ...view, known: '2025-01-01', options: { ...view.options, story: place.story.id } }, place),
    ).toBe(true);
    expect(showsStep({ ...view, at: '2020-01-01' }, place)).toBe(false);
    expect(showsStep({ ...view, options: { ...view.options, vote: 'un-68-262' } }, place)).toBe(false);
  });
});

describe(stepView, () => {
  it('names the story only where it is not the first', () => {
    const [story] = index.atlas.stories;
    if (!story) throw new Error('no story');
    const other = { ...story, id: 'another' };
    expect(stepView({ stories: [story, other], story, step: 1 }).options).not.toHaveProperty('story');
    expect(stepView({ stories: [story, other], story: other, step: 1 }).options).toMatchObject({ story: 'another' });
  });
  it('leaves alone what is known on which day', () => {
    const [story] = index.atlas.stories;
    if (!story) throw new Error('no story');
    expect(stepView({ stories: [story], story, step: 0 })).not.toHaveProperty('known');
  });
});
