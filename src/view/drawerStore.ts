import { create } from 'zustand';
import type { Evidence } from '../domain/model/evidence';

/** The evidence that the drawer shows, and of which record it is: never in the address. */
export interface Shown {
  evidence: readonly Evidence[];
  fact: string | undefined;
}

export const useDrawer = create<{ shown: Shown | null }>(() => ({ shown: null }));

export const showEvidence = (shown: Shown | null) => useDrawer.setState({ shown });
