import { useContext } from 'react';
import { SpokenContext } from './spoken';

const english = new Intl.NumberFormat('en-GB', { notation: 'compact' });

/** Writes a number in the room that an axis has. */
export const useCompact = (): ((value: number) => string) => useContext(SpokenContext)?.compact ?? english.format;
