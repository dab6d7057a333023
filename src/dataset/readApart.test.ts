import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startReader } from './readApart';

/** A browser's worker, as far as the code speaks with it. */
class Worker extends EventTarget {
  static made: Worker[] = [];
  readonly said: unknown[] = [];
  ended = false;
  constructor(
    readonly script: URL,
    readonly options: WorkerOptions,
  ) {
    super();
    Worker.made.push(this);
  }
  postMessage(message: unknown) {
    this.said.push(message);
  }
  terminate() {
    this.ended = true;
  }
  answers(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

beforeEach(() => {
  Worker.made = [];
  vi.stubGlobal('Worker', Worker);
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const only = () => {
  const [worker] = Worker.made;
  if (!worker) throw new Error('no worker was made');
  return worker;
};

const bytes = new TextEncoder().encode('{}').buffer;

describe('startReader', () => {
  it('hands the file on and gives back what comes', async () => {
    const reader = startReader();
    const reading = reader.read(bytes, 'data/atlas.json');
    expect(only().said).toEqual([{ bytes, file: 'data/atlas.json' }]);
    expect(only().options).toMatchObject({ type: 'module' });
    only().answers({ ok: false, message: 'x', detail: 'y' });
    expect(await reading).toEqual({ ok: false, message: 'x', detail: 'y' });
    expect(only().ended).toBe(false);
    reader.end();
    expect(only().ended).toBe(true);
  });
  it.each(['error', 'messageerror'])('reads nothing after %s, even one before it was asked', async (failing) => {
    const reader = startReader();
    const event = new Event(failing, { cancelable: true });
    only().dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(await reader.read(bytes, 'x')).toBeNull();
  });
  it('gives up a worker that does not answer, after ten seconds', async () => {
    const reading = startReader().read(bytes, 'x');
    let answered = false;
    void reading.then(() => {
      answered = true;
    });
    await vi.advanceTimersByTimeAsync(9_999);
    expect(answered).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await reading).toBeNull();
  });
  it('reads nothing where no worker can be made', async () => {
    vi.stubGlobal('Worker', undefined);
    const reader = startReader();
    expect(await reader.read(bytes, 'x')).toBeNull();
    reader.end();
  });
});
