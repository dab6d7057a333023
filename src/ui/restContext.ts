import { createContext } from 'react';

/** How it stands with the part of the data that comes after the first view. */
export const RestContext = createContext<'coming' | 'failed'>('coming');
