import { describe, expect, it } from 'vitest';
import { parseText } from './parseText';
import { realAtlas } from './publish/atlasFixture';

const file = 'data/atlas.json';
const text = JSON.stringify(realAtlas());

describe(parseText, () => {
  it('reads what was published, in a form that can be cloned on its way out of a worker', () => {
    const reading = parseText(text, file);
    expect(reading).toEqual({ ok: true, atlas: realAtlas() });
    expect(structuredClone(reading)).toEqual(reading);
  });
  it.each([
    ['nothing', '', 'data/atlas.json is not JSON: it may be cut off.'],
    ['a text cut off in its last character', text.slice(0, -1), 'data/atlas.json is not JSON: it may be cut off.'],
    ['an empty object', '{}', 'data/atlas.json has '],
    ['null', 'null', 'data/atlas.json has 1 mistake(s), the first in (file) .'],
  ])('%s: says what is wrong', (_, broken, message) => {
    const reading = parseText(broken, file);
    expect(reading.ok).toBe(false);
    if (!reading.ok) expect(reading.message).toContain(message);
    if (!reading.ok) expect(reading.detail).not.toBe('');
  });
  it('names the record and the field', () => {
    const content = JSON.parse(text);
    content.memberships[0].status = 7;
    const reading = parseText(JSON.stringify(content), file);
    expect(reading).toMatchObject({
      ok: false,
      message: expect.stringContaining(`${content.memberships[0].id} status`),
    });
  });
});
