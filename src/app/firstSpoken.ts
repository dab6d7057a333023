import { readUrl } from '../view/bindUrl';
import { viewStore } from '../view/store';
import { loadLanguage } from '../words/loadLanguage';
import type { Spoken } from '../words/spoken';

/** Longest wait in milliseconds; the page of the build is there to be read meanwhile. */
const patience = 5000;

/**
 * The words of the language that the address asks for: the page is taken over in it, not in English first. Null for English, and where
 * they do not come in time: then the page goes on in English, and says so.
 */
export function firstSpoken(): Promise<Spoken | null> {
  readUrl();
  const { lang } = viewStore.getState().view;
  if (lang === null) return Promise.resolve(null);
  const late = new Promise<null>((give) => setTimeout(give, patience, null));
  return Promise.race([loadLanguage(lang).catch(() => null), late]);
}
