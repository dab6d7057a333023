import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindUrl, readUrl } from './bindUrl';
import { actions, viewStore } from './store';
import { defaultView } from './viewState';

/** A browser's address and history, as far as the binder uses them. */
const page = new EventTarget();
const location = { pathname: '/atlas/', search: '', hash: '#map' };
let entries: string[] = [];
const go = (url: string) => {
  location.search = new URL(url, 'https://example.org').search;
};
const history = {
  pushState: (_: null, __: string, url: string) => {
    entries.push(url);
    go(url);
  },
  replaceState: (_: null, __: string, url: string) => {
    entries[entries.length - 1] = url;
    go(url);
  },
};
const back = () => {
  entries.pop();
  go(entries.at(-1) ?? '');
  page.dispatchEvent(new Event('popstate'));
};
let untie = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', history);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  location.search = '';
  entries = ['/atlas/#map'];
  viewStore.setState({ view: defaultView, notices: [], step: null });
  untie = bindUrl(() => undefined);
});
afterEach(() => {
  untie();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('readUrl', () => {
  it('puts the address into the store, and is itself no step', () => {
    location.search = '?country=KAZ&at=soon';
    readUrl();
    expect(viewStore.getState()).toEqual({
      view: { ...defaultView, country: 'KAZ' },
      notices: [{ parameter: 'at', value: 'soon', reason: 'is not a date in the form 2024-10-22' }],
      step: null,
    });
    expect(entries).toEqual(['/atlas/#map']);
  });
});

describe('bindUrl', () => {
  it('writes a choice as a new entry, with the path and fragment kept', () => {
    actions.selectCountry('UZB');
    actions.toggleBloc('eaeu');
    expect(entries).toEqual(['/atlas/#map', '/atlas/?country=UZB#map', '/atlas/?blocs=brics,eaeu&country=UZB#map']);
  });
  it('goes back to what it wrote', () => {
    actions.selectCountry('UZB');
    actions.selectCountry('KAZ');
    back();
    expect(viewStore.getState().view.country).toBe('UZB');
    back();
    expect(viewStore.getState().view).toEqual(defaultView);
    expect(entries).toEqual(['/atlas/#map']);
  });
  it('writes a drag once, over the entry it began on, when it comes to rest', () => {
    for (const at of ['2020-01-01', '2020-01-02', '2020-01-03']) actions.setDate(at, 'replace');
    expect(entries).toEqual(['/atlas/#map']);
    vi.runAllTimers();
    expect(entries).toEqual(['/atlas/?at=2020-01-03#map']);
  });
  it('keeps where a drag had got to when a choice follows it', () => {
    actions.setDate('2020-01-01', 'replace');
    actions.selectCountry('KAZ');
    expect(entries).toEqual(['/atlas/?at=2020-01-01#map', '/atlas/?at=2020-01-01&country=KAZ#map']);
  });
  it('writes nothing when the address says it already', () => {
    actions.setBlocs([...defaultView.blocs]);
    expect(entries).toEqual(['/atlas/#map']);
  });
  it('lets a step back win over a drag that is not written yet', () => {
    actions.selectCountry('KAZ');
    actions.setDate('2020-01-01', 'replace');
    back();
    vi.runAllTimers();
    expect(entries).toEqual(['/atlas/#map']);
    expect(viewStore.getState().view).toEqual(defaultView);
  });
  it('is silent once untied', () => {
    untie();
    actions.selectCountry('KAZ');
    expect(entries).toEqual(['/atlas/#map']);
  });
});
