import { afterEach, describe, expect, it, vi } from 'vitest';
import { nextTask } from './nextTask';

afterEach(() => vi.unstubAllGlobals());

describe('nextTask', () => {
  it('lets a task that waits already come first', async () => {
    const seen: string[] = [];
    setTimeout(() => seen.push('waiting'));
    await nextTask();
    expect(seen).toEqual(['waiting']);
  });
  it('goes by the browser where that can yield', async () => {
    const pause = vi.fn(() => Promise.resolve());
    vi.stubGlobal('scheduler', { yield: pause });
    await nextTask();
    expect(pause).toHaveBeenCalledOnce();
  });
  it('goes on where the browser has a scheduler that cannot yield', async () => {
    vi.stubGlobal('scheduler', {});
    await nextTask();
  });
});
