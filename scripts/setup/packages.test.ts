import { describe, expect, it } from 'vitest';
import { firstMissing, isOutOfStep } from './packages.mjs';

const wanted = {
  '': { dependencies: { a: '1.0.0' } },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/a-darwin': { version: '1.0.0', optional: true },
};

describe('what is installed', () => {
  it('is complete without the optional packages of other platforms', () => {
    expect(firstMissing(wanted, { 'node_modules/a': { version: '1.0.0' } }, () => true)).toBeUndefined();
  });

  it.each([
    ['npm has not recorded it', {}, true],
    ['it has another version', { 'node_modules/a': { version: '0.9.0' } }, true],
    ['its folder is gone', { 'node_modules/a': { version: '1.0.0' } }, false],
  ])('is not complete when %s', (_why, present, exists) => {
    expect(firstMissing(wanted, present, () => exists)).toBe('node_modules/a');
  });

  it('is out of step when package.json asks for something that was never locked', () => {
    expect(isOutOfStep({ dependencies: { a: '1.0.0' }, devDependencies: {} }, wanted)).toBe(false);
    expect(isOutOfStep({ dependencies: { a: '1.1.0' } }, wanted)).toBe(true);
    expect(isOutOfStep({ dependencies: { a: '1.0.0' }, devDependencies: { b: '1.0.0' } }, wanted)).toBe(true);
  });
});
