import { afterEach, describe, expect, it, vi } from 'vitest';
import { Draft, tableOf } from '../../ownData/draft';
import type { OwnTable } from '../../ownData/ownTable';
import { keptNote, useOwn } from '../../view/ownStore';
import { en } from '../../words/en';
import { ownEn } from '../../words/ownEn';
import { labelsOf } from './ownLabels';
import { forgetKept, keep, remove, restore, showNew, shownTable } from './ownShown';

const labels = labelsOf(en, ownEn);
const tableNamed = (file: string): OwnTable => {
  const draft = new Draft();
  const bloc = draft.bloc('B') ?? 0;
  draft.rows.push({ bloc, country: draft.country('KAZ'), status: 0, from: 20_000_000, to: 0, line: 2, lastLine: 2 });
  return tableOf(draft, { file, kind: 'intervals', checked: '2026' });
};

/** A store whose answers wait until the test lets them go. */
function slowStore() {
  let content: unknown;
  const waiting: (() => void)[] = [];
  const later = <T>(run: () => T) => new Promise<T>((resolve) => waiting.push(() => resolve(run())));
  const note = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (name: string) => note.get(name) ?? null,
    setItem: (name: string, value: string) => note.set(name, value),
    removeItem: (name: string) => note.delete(name),
  });
  const settled = async () => {
    // An answer may lead to another request.
    for (let round = 0; round < 5; round += 1) {
      for (const go of waiting.splice(0)) go();
      await new Promise((done) => setTimeout(done));
    }
  };
  const store = {
    get: () => later(() => content),
    set: (_: string, value: unknown) =>
      later(() => {
        content = value;
      }),
    del: () =>
      later(() => {
        content = undefined;
      }),
  };
  return {
    store,
    settled,
    holds: () => ({ content, noted: note.size > 0 }),
    give: (value: unknown) => (content = value),
  };
}

afterEach(async () => {
  const { store, settled } = slowStore();
  void remove(store);
  await settled();
  vi.unstubAllGlobals();
});

describe('keep', () => {
  it('keeps what is on show', async () => {
    const { store, settled, holds } = slowStore();
    const table = tableNamed('a.csv');
    void showNew(table, labels, store);
    void keep(store);
    await settled();
    expect(holds()).toEqual({ content: table, noted: true });
    expect(shownTable()).toMatchObject({ table, kept: true });
  });
  it('leaves nothing behind when the data are removed before the browser has answered', async () => {
    const { store, settled, holds } = slowStore();
    void showNew(tableNamed('a.csv'), labels, store);
    void keep(store);
    void remove(store);
    await settled();
    expect(holds()).toEqual({ content: undefined, noted: false });
    expect(shownTable()).toMatchObject({ table: null, kept: false });
  });
  it('keeps the file that was asked for last, whatever the browser still has to do with the one before', async () => {
    const { store, settled, holds } = slowStore();
    void showNew(tableNamed('a.csv'), labels, store);
    void keep(store);
    const other = tableNamed('b.csv');
    void showNew(other, labels, store);
    void keep(store);
    await settled();
    expect(holds()).toEqual({ content: other, noted: true });
    expect(shownTable()).toMatchObject({ table: other, kept: true });
  });
  it('does not call another file kept that has come meanwhile', async () => {
    const { store, settled, holds } = slowStore();
    void showNew(tableNamed('a.csv'), labels, store);
    void keep(store);
    const other = tableNamed('b.csv');
    void showNew(other, labels, store);
    await settled();
    expect(holds()).toEqual({ content: undefined, noted: false });
    expect(shownTable()).toMatchObject({ table: other, kept: false });
  });
});

describe('restore', () => {
  it('brings back what was kept', async () => {
    const { store, settled, give } = slowStore();
    const table = tableNamed('a.csv');
    give(table);
    void restore(store);
    await settled();
    expect(shownTable()).toMatchObject({ table, kept: true });
    expect(useOwn.getState()).toMatchObject({ coming: false });
  });
  it('says once that nothing is there, and no more', async () => {
    const { store, settled, holds } = slowStore();
    localStorage.setItem(keptNote, '1');
    void restore(store);
    await settled();
    expect(shownTable()).toMatchObject({ table: null, kept: false, failure: { of: 'lost' } });
    expect(useOwn.getState()).toMatchObject({ coming: false, merge: null });
    expect(holds()).toEqual({ content: undefined, noted: false });
  });
  it.each([
    ['what is no table', { starts: [1] }, /^own: object$/],
    ['a table that cannot be shown', { ...tableNamed('a.csv'), countries: null, file: undefined }, /undefined/],
  ])('says why %s is not shown, and leaves it until the reader gives it up', async (_, content, reason) => {
    const { store, settled, give, holds } = slowStore();
    localStorage.setItem(keptNote, '1');
    give(content);
    void restore(store);
    await settled();
    const failure = { of: 'restore', reason: expect.stringMatching(reason) };
    expect(shownTable()).toMatchObject({ table: null, kept: false, failure });
    expect(useOwn.getState()).toMatchObject({ coming: false, merge: null });
    expect(holds()).toEqual({ content, noted: true });
    void forgetKept(store);
    await settled();
    expect(holds()).toEqual({ content: undefined, noted: false });
  });
  it('says why the browser cannot be asked, and keeps the note until the reader gives it up', async () => {
    const { store, settled, holds } = slowStore();
    localStorage.setItem(keptNote, '1');
    const failing = { ...store, get: () => Promise.reject(new Error('locked')) };
    await restore(failing);
    expect(shownTable()).toMatchObject({ failure: { of: 'restore', reason: 'locked' } });
    expect(holds().noted).toBe(true);
    void forgetKept(store);
    await settled();
    expect(shownTable()).toMatchObject({ failure: null, gone: true });
    expect(holds().noted).toBe(false);
  });
  it('does not take the place of a file that was shown while it waited', async () => {
    const { store, settled, give } = slowStore();
    give(tableNamed('old.csv'));
    void restore(store);
    const table = tableNamed('new.csv');
    void showNew(table, labels, store);
    await settled();
    expect(shownTable()).toMatchObject({ table });
  });
});
