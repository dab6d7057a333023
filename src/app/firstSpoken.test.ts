import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { viewStore } from '../view/store';
import { defaultView } from '../view/viewState';
import * as languages from '../words/loadLanguage';
import { spoken as ru } from '../words/ru/spoken';
import { firstSpoken } from './firstSpoken';

const at = (pathname: string, search = '') => vi.stubGlobal('location', { pathname, search });

beforeEach(() => {
  vi.useFakeTimers();
  viewStore.setState({ view: defaultView, notices: [], step: null });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe(firstSpoken, () => {
  it('is null for English, and has read the address', async () => {
    at('/', '?country=KAZ');
    expect(await firstSpoken()).toBeNull();
    expect(viewStore.getState().view.country).toBe('KAZ');
  });
  it.each([
    ['/ru.html', ''],
    ['/', '?lang=ru'],
    ['/kk.html', '?lang=ru'],
  ])('is what %s%s asks for', async (pathname, search) => {
    at(pathname, search);
    expect(await firstSpoken()).toBe(ru);
    expect(viewStore.getState().view.lang).toBe('ru');
  });
  it('is null where another language’s page is asked for in English', async () => {
    at('/ru.html', '?lang=en');
    expect(await firstSpoken()).toBeNull();
    expect(viewStore.getState().view.lang).toBeNull();
  });
  it('is null where the words cannot be fetched', async () => {
    vi.spyOn(languages, 'loadLanguage').mockRejectedValue(new Error('404'));
    at('/ru.html');
    expect(await firstSpoken()).toBeNull();
  });
  it('is null where they do not come in time', async () => {
    vi.spyOn(languages, 'loadLanguage').mockReturnValue(new Promise(() => undefined));
    at('/ru.html');
    const first = vi.fn();
    const asked = firstSpoken().then(first);
    await vi.advanceTimersByTimeAsync(4900);
    expect(first).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(200);
    await asked;
    expect(first).toHaveBeenCalledWith(null);
  });
});
