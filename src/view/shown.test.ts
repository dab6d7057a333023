import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { realAtlas } from '../dataset/publish/atlasFixture';
import { indexAtlas } from '../domain/atlasIndex';
import { showEvidence, useDrawer } from './drawerStore';
import { setHover, useHover, useShownHover } from './hoverStore';
import { afterFrame, followFrames, useShown } from './shown';
import { actions, useNotices, useOption, useView, viewStore } from './store';
import { liveDay, useDay, useLiveDay } from './useDay';
import { useKnown } from './useKnown';
import { defaultView, type ViewState } from './viewState';

/** A browser's frames, as far as the code asks for them. */
const asked = new Map<number, () => void>();
let last = 0;
const draw = () => {
  const due = [...asked.values()];
  asked.clear();
  for (const run of due) run();
  vi.runAllTimers();
};

let stop = () => {};
/** What a part of the page that reads the shown view is given when it is drawn anew. */
const told: ViewState[] = [];
const shown = () => {
  const view = told.at(-1);
  if (!view) throw new Error('nothing was shown');
  return view;
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => {
    last += 1;
    asked.set(last, run);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (frame: number) => asked.delete(frame));
  asked.clear();
  viewStore.setState({ view: defaultView, notices: [], step: null });
});
afterEach(() => {
  stop();
  stop = () => {};
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The shown store is its module's own: it is seen through its one reader. */
const seen = (): ViewState => {
  const Reader = () => {
    told.push(useShown((view) => view));
    return null;
  };
  renderToStaticMarkup(createElement(Reader));
  return shown();
};

describe('followFrames', () => {
  it('shows a choice once its frame is drawn, and asks for one frame for all of them', () => {
    stop = followFrames();
    actions.setDate('2024-10-22');
    actions.selectCountry('KAZ');
    expect(asked.size).toBe(1);
    draw();
    actions.setDate('2024-10-23');
    expect(asked.size).toBe(1);
  });
  it('shows what came from the address at once, and gives up the frame that was asked for', () => {
    stop = followFrames();
    actions.setDate('2024-10-22');
    expect(asked.size).toBe(1);
    viewStore.setState({ view: { ...defaultView, country: 'UZB' }, step: null });
    expect(asked.size).toBe(0);
  });
  it('follows the first step of a drag by a frame, then a few times a second, and has the last one in the end', () => {
    stop = followFrames();
    vi.advanceTimersByTime(100);
    actions.setDate('2024-01-01', 'replace');
    expect(asked.size).toBe(1);
    draw();
    let frames = 0;
    for (let ms = 0; ms < 1000; ms += 16) {
      actions.setDate(`2024-02-${String(1 + (ms % 28)).padStart(2, '0')}`, 'replace');
      if (asked.size > 0) {
        frames += 1;
        for (const run of asked.values()) run();
        asked.clear();
      }
      vi.advanceTimersByTime(16);
    }
    expect(frames).toBeGreaterThanOrEqual(8);
    expect(frames).toBeLessThanOrEqual(10);
    draw();
    actions.setDate('2024-03-31', 'replace');
    expect(asked.size).toBe(0);
    vi.advanceTimersByTime(100);
    expect(asked.size).toBe(1);
  });
  it('lets a choice within a drag wait for its frame alone', () => {
    stop = followFrames();
    vi.advanceTimersByTime(100);
    actions.setDate('2024-01-01', 'replace');
    draw();
    actions.setDate('2024-01-02', 'replace');
    expect(asked.size).toBe(0);
    actions.selectCountry('KAZ');
    expect(asked.size).toBe(1);
    for (const run of [...asked.values()]) run();
    asked.clear();
    vi.runAllTimers();
    expect(asked.size).toBe(0);
  });
  it('asks for nothing when the view is the same', () => {
    stop = followFrames();
    actions.dismissNotices();
    expect(asked.size).toBe(0);
  });
  it('asks for nothing more once it is stopped', () => {
    followFrames()();
    actions.setDate('2024-10-22');
    expect(asked.size).toBe(0);
  });
});

describe('afterFrame', () => {
  it('runs when the next frame has been drawn', () => {
    const run = vi.fn();
    afterFrame(run);
    expect(run).not.toHaveBeenCalled();
    draw();
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('what a page reads before any choice', () => {
  it('is the default view, on the dataset’s own day, of the whole dataset, without settings', () => {
    const index = indexAtlas(realAtlas());
    const read: unknown[] = [];
    const Reader = () => {
      read.push(
        useDay(index),
        useLiveDay(index),
        useKnown(index),
        useOption('q'),
        useNotices(),
        useView(({ view }) => view),
      );
      return null;
    };
    renderToStaticMarkup(createElement(Reader));
    const { asOf } = index.atlas;
    expect(read).toEqual([asOf, asOf, { index, hidden: 0, undated: 0 }, null, [], 'map']);
    expect(seen()).toEqual(defaultView);
  });
});

describe('what is chosen at this moment', () => {
  it('is the day of the view, or the dataset’s own, before it is shown', () => {
    const index = indexAtlas(realAtlas());
    expect(liveDay(index)).toBe(index.atlas.asOf);
    actions.setDate('2001-02-03');
    expect(liveDay(index)).toBe('2001-02-03');
  });
});

describe('what is no part of the address', () => {
  it('is what is pointed at: said of it once, after the frame that marks it, wherever the pointer is by then', () => {
    const said: unknown[] = [];
    const end = useShownHover.subscribe(({ country }) => said.push(country));
    setHover('KAZ', { x: 1, y: 2 });
    setHover('UZB', { x: 3, y: 4 });
    expect(said).toEqual([]);
    draw();
    expect(said).toEqual(['UZB']);
    setHover(null);
    draw();
    expect(said).toEqual(['UZB', null]);
    end();
  });

  it('is what is pointed at, with its place or without, and the evidence in the drawer', () => {
    setHover('KAZ', { x: 1, y: 2 });
    expect(useHover.getState()).toEqual({ country: 'KAZ', at: { x: 1, y: 2 } });
    setHover('UZB');
    expect(useHover.getState()).toEqual({ country: 'UZB', at: null });
    draw();
    showEvidence({ evidence: [], fact: 'x' });
    expect(useDrawer.getState().shown?.fact).toBe('x');
    showEvidence(null);
    expect(useDrawer.getState().shown).toBeNull();
  });
});
