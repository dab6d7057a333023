import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { countExit, countLine, countPlaywright, countVitest, failuresOf, readReport, total } from './counts.mjs';

const file = (status: string, ...tests: string[]) => ({
  status,
  name: 'a.test.ts',
  message: status === 'failed' ? 'no such module' : undefined,
  assertionResults: tests.map((test) => ({ status: test })),
});

const vitest = (passed: number, failed: number, testResults: ReturnType<typeof file>[] = []) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults,
});

const playwright = (stats: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>, errors = 0) => ({
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  errors: Array.from({ length: errors }, () => ({})),
});

describe(readReport, () => {
  it('reads JSON, and has nothing of what is not there or not whole', () => {
    const beside = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    expect(readReport(beside('../../package.json'))).toMatchObject({ name: 'multivector' });
    expect(readReport(beside('none.json'))).toBeUndefined();
    expect(readReport(beside('counts.mjs'))).toBeUndefined();
  });
});

describe('counting', () => {
  it('takes a step of one check by its exit code', () => {
    expect(countExit(0)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countExit(2)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });

  it('counts a test file that could not be loaded as one failure', () => {
    expect(countVitest(vitest(3, 0, [file('passed', 'passed'), file('failed')]), 1)).toMatchObject({ failed: 1 });
  });

  it('does not count a failing test twice because its file failed too', () => {
    expect(countVitest(vitest(1, 1, [file('failed', 'passed', 'failed')]), 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('counts an error outside of any test, told by the exit code alone', () => {
    expect(countVitest(vitest(3, 0), 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(countPlaywright(playwright({ expected: 3 }), 1)).toMatchObject({ passed: 3, failed: 1 });
  });

  it('counts a run without a report or without a test as a failure', () => {
    expect(countVitest(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(countVitest(vitest(0, 0), 0)).toMatchObject({ failed: 1 });
    expect(countPlaywright(undefined, 0)).toMatchObject({ failed: 1 });
    expect(countPlaywright(playwright({ skipped: 4 }), 0)).toMatchObject({ failed: 1, skipped: 4 });
  });

  it('counts flaky tests and errors outside of tests as failures', () => {
    expect(countPlaywright(playwright({ expected: 5, flaky: 1, unexpected: 1 }, 1), 1)).toEqual({
      passed: 5,
      failed: 3,
      skipped: 0,
    });
  });

  it('names what failed and why, a line each, and a file that could not be loaded', () => {
    const failed = {
      status: 'failed',
      name: 'b.test.ts',
      assertionResults: [
        { status: 'passed', fullName: 'adds' },
        { status: 'failed', fullName: 'adds up', failureMessages: ['expected 1\nto be 2'] },
      ],
    };
    expect(failuresOf({ ...vitest(1, 1), testResults: [failed, file('failed'), file('passed', 'passed')] })).toEqual([
      'b.test.ts › adds up › expected 1 to be 2',
      'a.test.ts › no such module',
    ]);
    expect(failuresOf(undefined)).toEqual([]);
  });

  it('sums up and names skipped tests only when there are any', () => {
    const sum = total([
      { passed: 2, failed: 0, skipped: 0 },
      { passed: 3, failed: 1, skipped: 2 },
    ]);
    expect(countLine(sum)).toBe('5 passed, 1 failed, 2 skipped');
    expect(countLine(countExit(0))).toBe('1 passed, 0 failed');
  });
});
