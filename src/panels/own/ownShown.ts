import * as browserStore from 'idb-keyval';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { isOwn } from '../../domain/ownAtlas';
import { withOwn } from '../../domain/withOwn';
import { type OwnLabels, ownAtlas } from '../../ownData/ownAtlas';
import type { OwnTable } from '../../ownData/ownTable';
import { keptNote, useOwn } from '../../view/ownStore';
import { actions, viewStore } from '../../view/store';
import { defaultView } from '../../view/viewState';
import { en } from '../../words/en';
import { ownEn } from '../../words/ownEn';
import { heldState } from './heldState';
import { labelsOf } from './ownLabels';

/** Up to so many blocs of a file stand in the lists of all blocs; of a larger file those that are chosen. */
export const mostListed = 30;

/** Of the browser's storage; `lost`: what was to be kept is not there. */
export interface OwnFailure {
  of: 'keep' | 'restore' | 'lost';
  /** In the words of the browser. */
  reason: string;
}

interface OwnShown {
  table: OwnTable | null;
  labels: OwnLabels | null;
  /** Whether it comes back after a reload. */
  kept: boolean;
  failure: OwnFailure | null;
  /** Whether the reader has just taken it away, or given it up. */
  gone: boolean;
}

const held = heldState<OwnShown>({ table: null, labels: null, kept: false, failure: null, gone: false });
export const useOwnShown = held.use;
export const shownTable = held.get;

/** Where it is kept: the browser's storage, which takes its time. */
interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  del(key: string): Promise<void>;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error));

/** Under it the table is kept, as it is: columns of numbers are stored without being written out. */
const key = 'own';

/** Puts a table among the blocs, in the place of another one. */
function show(table: OwnTable, labels: OwnLabels): void {
  const own = ownAtlas(table, labels);
  const ids = new Set(own.blocs.map(({ id }) => id));
  const few = ids.size <= mostListed;
  const made = new WeakMap<AtlasIndex, { of: string; merged: AtlasIndex }>();
  const merge = (index: AtlasIndex, chosen: readonly string[]): AtlasIndex => {
    const listed = few ? ids : new Set(chosen.filter((id) => ids.has(id)));
    const of = few ? '' : [...listed].sort().join();
    const known = made.get(index);
    if (known?.of === of) return known.merged;
    const merged = withOwn(index, own, listed);
    made.set(index, { of, merged });
    return merged;
  };
  held.set({ table, labels, failure: null, gone: false, ...(held.get().table === table ? {} : { kept: false }) });
  forget((id) => ids.has(id));
  useOwn.setState({ merge, coming: false });
}

/** The same data in other words, after a change of language. */
export function relabel(labels: OwnLabels): void {
  const { table, labels: before } = held.get();
  if (table && before !== labels) show(table, labels);
}

/** Takes the reader's blocs that are gone out of the choice; of an empty one the default is made. */
function forget(stays: (id: string) => boolean): void {
  const { blocs } = viewStore.getState().view;
  const left = blocs.filter((id) => !isOwn(id) || stays(id));
  if (left.length < blocs.length) actions.setBlocs(left.length > 0 ? left : defaultView.blocs);
}

/** What the browser was asked last to keep. */
let asked: OwnTable | null = null;

/** Asks the browser to keep what is on show; a browser that cannot says why. */
export async function keep(store: Store = browserStore): Promise<void> {
  const { table } = held.get();
  try {
    asked = table;
    await store.set(key, table);
    // Removed, or another file shown, before the browser had done: it is not to be kept. One that was asked for since has its place.
    if (held.get().table !== table) return asked === table ? await keepNothing(store) : undefined;
    localStorage.setItem(keptNote, '1');
    held.set({ kept: true, failure: null });
  } catch (error) {
    if (held.get().table !== table) return;
    held.set({ kept: false, failure: { of: 'keep', reason: reasonOf(error) } });
  }
}

async function keepNothing({ del }: Store): Promise<void> {
  try {
    localStorage.removeItem(keptNote);
    await del(key);
  } catch {
    // Without storage nothing was kept.
  }
}

/** Puts a file on show that was just read: another one that was kept is so no more. */
export async function showNew(table: OwnTable, labels: OwnLabels, store: Store = browserStore): Promise<void> {
  const { kept } = held.get();
  show(table, labels);
  if (kept) await keepNothing(store);
}

/** Takes the data off the page and out of the browser. */
export async function remove(store: Store = browserStore): Promise<void> {
  forget(() => false);
  useOwn.setState({ merge: null, coming: false });
  held.set({ table: null, labels: null, kept: false, failure: null, gone: true });
  await keepNothing(store);
}

/** Gives up what was to be kept and cannot be read, so that no further visit speaks of it. */
export async function forgetKept(store: Store = browserStore): Promise<void> {
  held.set({ failure: null, gone: true });
  await keepNothing(store);
}

const isTable = (value: unknown): value is OwnTable =>
  typeof value === 'object' &&
  value !== null &&
  'starts' in value &&
  value.starts instanceof Uint32Array &&
  'blocs' in value &&
  Array.isArray(value.blocs);

/**
 * Brings back what was to be kept. That nothing is there any more is said once; what is there and cannot be shown, as by a version that
 * wrote it otherwise, stays until the reader gives it up.
 */
export async function restore(store: Store = browserStore): Promise<void> {
  if (held.get().table) return;
  try {
    const table: unknown = await store.get(key);
    // A file that was shown meanwhile stays.
    if (held.get().table) return;
    if (table === undefined) {
      held.set({ failure: { of: 'lost', reason: '' } });
      return await keepNothing(store);
    }
    if (!isTable(table)) throw new TypeError(`${key}: ${typeof table}`);
    show(table, labelsOf(en, ownEn));
    held.set({ kept: true });
  } catch (error) {
    if (!held.get().table) held.set({ failure: { of: 'restore', reason: reasonOf(error) } });
  } finally {
    useOwn.setState({ coming: false });
  }
}
