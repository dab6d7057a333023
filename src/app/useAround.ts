import { useEffect } from 'react';
import { heightMessage, isFromAround, readAsked, targetOriginOf } from '../embed/messages';
import { forceStyles } from './forceStyles';

/** The same page in another language, which its address says. */
function speak(lang: string): void {
  const url = new URL(location.href);
  if ((url.searchParams.get('lang') ?? 'en') === lang) return;
  if (lang === 'en') url.searchParams.delete('lang');
  else url.searchParams.set('lang', lang);
  location.replace(url);
}

/** Tells the page around this one how high it would be, whenever that changes, and does what it asks, as far as it may ask. */
export function useAround(): void {
  useEffect(() => {
    if (parent === window) return;
    const origin = targetOriginOf(document.referrer);
    const page = document.documentElement;
    const tell = () => parent.postMessage(heightMessage(page.getBoundingClientRect().height), origin);
    const observer = new ResizeObserver(tell);
    observer.observe(page);
    const take = (event: MessageEvent) => {
      if (!isFromAround(event, { self: window, parent, origin })) return;
      const asked = readAsked(event.data);
      if (asked?.kind === 'height') tell();
      if (asked?.kind === 'theme') forceStyles(asked.theme === 'auto' ? null : asked.theme);
      if (asked?.kind === 'lang') speak(asked.lang);
    };
    addEventListener('message', take);
    return () => {
      observer.disconnect();
      removeEventListener('message', take);
    };
  }, []);
}
