import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

// The published listener, as it is published, in a page of nothing but what it uses.

const script = readFileSync(new URL('../../public/embed.js', import.meta.url), 'utf8');
const site = 'https://atlas.example';

function pageWith(src: string) {
  const asked: unknown[][] = [];
  const frame = {
    src,
    style: {} as { height?: string },
    contentWindow: { postMessage: (...message: unknown[]) => asked.push(message) },
  };
  let listen: (event: { source: unknown; origin: unknown; data: unknown }) => void = () => undefined;
  runInNewContext(script, {
    URL,
    document: { baseURI: 'https://news.example/', querySelectorAll: () => [frame] },
    addEventListener: (_: string, listener: typeof listen) => {
      listen = listener;
    },
  });
  return {
    frame,
    asked,
    send: (data: unknown, origin: unknown = site, source: unknown = frame.contentWindow) =>
      listen({ source, origin, data }),
  };
}
const height = (value: unknown) => ({ multivector: 1, kind: 'height', height: value });

describe('embed.js', () => {
  // Addressed to the embed's origin, the question is an error on the console while the frame is still empty.
  it('asks an embed that is there already, in words that anybody may hear', () =>
    expect(pageWith(`${site}/?embed=1`).asked).toEqual([[{ multivector: 1, kind: 'height' }, '*']]));
  it('follows the height that the embed tells', () => {
    const { frame, send } = pageWith(`${site}/?embed=1`);
    send(height(612.2));
    expect(frame.style.height).toBe('613px');
  });
  it.each([
    ['another origin', height(600), 'https://evil.example', undefined],
    ['another window', height(600), site, {}],
    ['no window', height(600), site, null],
    ['another kind', { multivector: 1, kind: 'go', height: 600 }, site, undefined],
    ['another version', { multivector: 2, kind: 'height', height: 600 }, site, undefined],
    ['text', '600', site, undefined],
    ['no number', height('600px;background:url(//evil)'), site, undefined],
    ['no finite number', height(Number.POSITIVE_INFINITY), site, undefined],
  ])('does nothing for %s', (_, data, origin, source) => {
    const { frame, send } = pageWith(`${site}/?embed=1`);
    if (source === undefined) send(data, origin);
    else send(data, origin, source);
    expect(frame.style.height).toBeUndefined();
  });
  it('never throws, and sets nothing but a height within its bounds', () =>
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.anything().map(height)), (data) => {
        const { frame, send } = pageWith(`${site}/?embed=1`);
        send(data);
        if (frame.style.height === undefined) return;
        expect(frame.style.height).toMatch(/^\d+px$/);
        expect(Number.parseInt(frame.style.height, 10)).toBeGreaterThanOrEqual(120);
        expect(Number.parseInt(frame.style.height, 10)).toBeLessThanOrEqual(20_000);
      }),
      { numRuns: 2000 },
    ));
});
