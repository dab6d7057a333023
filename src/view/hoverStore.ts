import { create } from 'zustand';
import type { CountryId } from '../domain/model/country';
import { afterFrame } from './shown';

/** What is pointed at or focused: never in the address. */
interface Hover {
  country: CountryId | null;
  /** In CSS pixels inside the map; null when it came from the list and the map finds the place. */
  at: { x: number; y: number } | null;
}

export const useHover = create<Hover>(() => ({ country: null, at: null }));

export const setHover = (country: CountryId | null, at: Hover['at'] = null) => useHover.setState({ country, at });

/** The same once the frame that marks it is drawn: for what is said of it. A pointer that moves on meanwhile is said once. */
export const useShownHover = create<Hover>(() => useHover.getState());

useHover.subscribe(() => afterFrame(() => useShownHover.setState(useHover.getState(), true)));
