import { useContext } from 'react';
import { english, type Tongue } from '../domain/named';
import { SpokenContext } from './spoken';

/** How the atlas is to speak: in the language of the interface. */
export const useTongue = (): Tongue => useContext(SpokenContext)?.tongue ?? english;
