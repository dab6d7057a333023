import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bindUrl, readUrl, recheckView } from './bindUrl';
import type { Vocabulary } from './parameter';
import { actions, viewStore } from './store';
import { defaultView } from './viewState';

/** A browser's address and history, as far as the binder uses them. */
const page = new EventTarget();
const location = { pathname: '/atlas/', search: '', hash: '#map' };
let entries: string[] = [];
const go = (url: string) => {
  ({ pathname: location.pathname, search: location.search } = new URL(url, 'https://example.org'));
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
/** Choices are written by a timer, not at once. */
const bindLater = () => {
  untie();
  untie = bindUrl(
    () => undefined,
    (write) => setTimeout(write),
  );
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', location);
  vi.stubGlobal('history', history);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  go('/atlas/');
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

describe('the language of a page', () => {
  it.each([
    ['/atlas/ru.html', '', 'ru'],
    ['/atlas/ru.html', '?country=KAZ', 'ru'],
    ['/atlas/ru.html', '?lang=kk', 'kk'],
    ['/atlas/ru.html', '?lang=en', null],
    ['/atlas/', '?lang=kk', 'kk'],
    ['/atlas/', '', null],
  ])('%s%s: %s', (pathname, search, lang) => {
    go(pathname + search);
    readUrl();
    expect(viewStore.getState()).toMatchObject({ view: { lang }, notices: [] });
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
  it('goes back from a choice that has no entry yet to what was before it', () => {
    bindLater();
    actions.selectCountry('UZB');
    vi.runAllTimers();
    actions.selectCountry('KAZ');
    back();
    expect(viewStore.getState().view.country).toBe('UZB');
    vi.runAllTimers();
    expect(entries).toEqual(['/atlas/#map', '/atlas/?country=UZB#map']);

    actions.selectCountry('KAZ');
    actions.selectCountry('TJK');
    back();
    vi.runAllTimers();
    expect(viewStore.getState().view.country).toBe('KAZ');
    expect(entries).toEqual(['/atlas/#map', '/atlas/?country=UZB#map', '/atlas/?country=KAZ#map']);
  });
  it('writes a choice that a skip link follows at once', () => {
    bindLater();
    actions.selectCountry('UZB');
    page.dispatchEvent(new Event('popstate'));
    vi.runAllTimers();
    expect(entries).toEqual(['/atlas/#map', '/atlas/?country=UZB#map']);
  });
  it('lets a step back win over a drag that is not written yet', () => {
    actions.selectCountry('KAZ');
    actions.setDate('2020-01-01', 'replace');
    back();
    vi.runAllTimers();
    expect(entries).toEqual(['/atlas/#map']);
    expect(viewStore.getState().view).toEqual(defaultView);
  });
  it('goes to the page of a language as it is chosen, with the query that says so, and back', () => {
    actions.selectCountry('UZB');
    actions.setLanguage('ru');
    actions.setLanguage('kk');
    actions.selectCountry('KAZ');
    expect(entries.slice(2)).toEqual([
      '/atlas/ru.html?country=UZB&lang=ru#map',
      '/atlas/kk.html?country=UZB&lang=kk#map',
      '/atlas/kk.html?country=KAZ&lang=kk#map',
    ]);
    back();
    back();
    expect(viewStore.getState().view).toMatchObject({ country: 'UZB', lang: 'ru' });
    actions.setLanguage(null);
    expect(entries.at(-1)).toBe('/atlas/?country=UZB#map');
  });
  it('tells two pages without a query apart', () => {
    go('/atlas/ru.html');
    entries = ['/atlas/ru.html#map'];
    untie();
    readUrl();
    untie = bindUrl(() => undefined);
    actions.setLanguage(null);
    expect(entries).toEqual(['/atlas/ru.html#map', '/atlas/#map']);
    back();
    expect(viewStore.getState().view.lang).toBe('ru');
  });
  it('is silent once untied', () => {
    untie();
    actions.selectCountry('KAZ');
    expect(entries).toEqual(['/atlas/#map']);
  });
});

describe('recheckView', () => {
  const partial: Vocabulary = {
    blocs: new Map([['brics', 1]]),
    countries: new Map([['KAZ', 1]]),
    records: null,
    from: '1945-10-24',
    to: '2026-11-22',
  };
  const whole = { ...partial, records: new Map([['votes', new Set(['es-11-1'])]]) };

  it('leaves the very same view where all of it is known, and says nothing again that was put away', () => {
    location.search = '?blocs=brics,nope&vote=es-11-1';
    readUrl(partial);
    expect(viewStore.getState().notices).toHaveLength(1);
    actions.dismissNotices();
    const { view } = viewStore.getState();
    recheckView(whole);
    expect(viewStore.getState().view).toBe(view);
    expect(viewStore.getState().notices).toEqual([]);
  });
  it('drops a record that is not there after all, says so beside what was said, keeps what was chosen since', () => {
    location.search = '?blocs=brics,nope&vote=gone';
    readUrl(partial);
    actions.selectCountry('KAZ');
    expect(viewStore.getState().view.options).toEqual({ vote: 'gone' });
    recheckView(whole);
    const { view, notices } = viewStore.getState();
    expect(view).toMatchObject({ blocs: ['brics'], country: 'KAZ', options: {} });
    expect(notices.map(({ parameter, value }) => `${parameter} ${value}`)).toEqual(['blocs nope', 'vote gone']);
  });
});
