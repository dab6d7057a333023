import { describe, expect, it } from 'vitest';
import type { StoryStep } from '../domain/model/story';
import { parseAtlas } from './parse';
import { realAtlas } from './publish/atlasFixture';
import { formatErrors } from './recordError';

const atlas = realAtlas();

/** The mistakes found after the first step of the story is changed; a step more where the change gives two. */
function broken(change: (step: StoryStep) => readonly object[]): string[] {
  const stories = atlas.stories.map((story) => ({
    ...story,
    steps: story.steps.flatMap((step, i) => (i === 0 ? change(step) : [step])),
  }));
  const parsed = parseAtlas({ ...atlas, stories }, 'atlas.json');
  return parsed.ok ? [] : formatErrors(parsed.errors).split('\n');
}
const set = (fields: object) => (step: StoryStep) => [{ ...step, ...fields }];

describe('stories', () => {
  it('parse as they are', () => expect(broken((step) => [step])).toEqual([]));
  it.each<[string, (step: StoryStep) => readonly object[], string]>([
    [
      'a step that sets the view itself',
      set({ view: 'blocs=brics&view=matrix' }),
      'steps[0].view: expected settings as an address has them, at=2024-10-16&blocs=brics, without view, story and step, found "blocs=brics&view=matrix"',
    ],
    [
      'a view that is an address',
      set({ view: '?blocs=brics' }),
      'steps[0].view: expected settings as an address has them, at=2024-10-16&blocs=brics, without view, story and step, found "?blocs=brics"',
    ],
    [
      'a quotation that is none',
      set({ quotes: ['claim-b18-undefeatable'] }),
      'steps[0].quotes[0]: expected the id of a quote, found "claim-b18-undefeatable"',
    ],
    [
      'a rival that is no claim',
      set({ rivals: ['q-saidov-few-benefits'] }),
      'steps[0].rivals[0]: expected the id of a claim, found "q-saidov-few-benefits"',
    ],
    [
      'a record that is not there',
      set({ about: ['nobody'] }),
      'steps[0].about[0]: expected the id of a record, found "nobody"',
    ],
    [
      'a source that is not there',
      set({ evidence: [{ source: 'nobody', stance: 'supports', note: 'x' }] }),
      'steps[0].evidence[0].source: expected the id of a source, found "nobody"',
    ],
    [
      'a step without evidence',
      set({ evidence: [] }),
      'steps[0].evidence: expected at least one piece of evidence, found []',
    ],
    [
      'evidence without passage and note',
      set({ evidence: [{ source: 'wm-csto', stance: 'supports' }] }),
      'steps[0].evidence[0].note: expected a note, since there is no textStart, found nothing',
    ],
    [
      'a step told twice',
      (step) => [step, step],
      'steps[1].id: expected an id used once in the story, found kazakhstan-brics',
    ],
  ])('%s', (_, change, message) => expect(broken(change)).toEqual([`atlas.json  sovereignty-test  ${message}`]));
});
