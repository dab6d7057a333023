import { isDay } from '../domain/day';
import { defaultView, type Notice, type ViewState } from './viewState';

/** What the dataset knows; without it only the form of a value is checked. */
export interface Vocabulary {
  blocs: ReadonlyMap<string, unknown>;
  countries: ReadonlyMap<string, unknown>;
  /** First and last day of the timeline. */
  from: string;
  to: string;
}

const blocForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const countryForm = /^[A-Z]{3}$/;

const shorten = (value: string): string => (value.length > 40 ? `${value.slice(0, 39)}…` : value);

/**
 * Reads an address's query; never throws. What cannot be used falls back to the default and leaves a notice.
 * Parameters that are not ours are passed over.
 */
export function parse(search: string, vocabulary?: Vocabulary): { view: ViewState; notices: Notice[] } {
  const query = new URLSearchParams(search);
  const notices: Notice[] = [];
  const reject = (parameter: string, value: string, reason: string) =>
    notices.push({ parameter, value: shorten(value), reason });

  const readAt = (): ViewState['at'] => {
    const value = query.get('at');
    if (value === null) return defaultView.at;
    if (!isDay(value)) reject('at', value, 'is not a date in the form 2024-10-22');
    else if (vocabulary && (value < vocabulary.from || value > vocabulary.to))
      reject('at', value, `is outside the atlas, which runs from ${vocabulary.from} to ${vocabulary.to}`);
    else return value;
    return defaultView.at;
  };

  const readBlocs = (): ViewState['blocs'] => {
    const value = query.get('blocs');
    if (value === null) return defaultView.blocs;
    if (value === 'none') return [];
    const asked = [...new Set(value.split(','))];
    const known = asked.filter((bloc) => blocForm.test(bloc) && (!vocabulary || vocabulary.blocs.has(bloc)));
    for (const bloc of asked) if (!known.includes(bloc)) reject('blocs', bloc, 'is not a bloc of this atlas');
    return known.length > 0 ? known : defaultView.blocs;
  };

  const readCountry = (): ViewState['country'] => {
    const value = query.get('country');
    if (value === null) return defaultView.country;
    if (countryForm.test(value) && (!vocabulary || vocabulary.countries.has(value))) return value;
    reject('country', value, 'is not the code of a country of this atlas, such as KAZ');
    return defaultView.country;
  };

  return { view: { at: readAt(), blocs: readBlocs(), country: readCountry() }, notices };
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

/** The query of a view, canonical: only what differs from the default, `?…` or an empty string. */
export function format({ at, blocs, country }: ViewState): string {
  const parts: string[] = [];
  if (at !== defaultView.at) parts.push(`at=${at}`);
  if (!same(blocs, defaultView.blocs)) parts.push(`blocs=${blocs.length > 0 ? blocs.join(',') : 'none'}`);
  if (country !== defaultView.country) parts.push(`country=${country}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
