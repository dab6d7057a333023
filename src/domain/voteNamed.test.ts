import { describe, expect, it } from 'vitest';
import type { Vote } from './model/vote';
import { voteNamed } from './voteNamed';

const votes = ['un-68-262', 'un-es-11-1'].map((id) => ({ id }) as Vote);

describe(voteNamed, () => {
  it.each([
    ['un-es-11-1', 'un-es-11-1'],
    // Of several the first is shown.
    ['un-es-11-1,un-68-262', 'un-es-11-1'],
    ['nope', undefined],
    ['nope,un-68-262', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of “%s”: %s', (option, id) => expect(voteNamed(votes, option)?.id).toBe(id));
});
