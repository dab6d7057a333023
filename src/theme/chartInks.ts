import type { Scheme } from './palette';

/** Inks of lines and marks, the same as `--ink-1` to `--ink-4` of the page; on its ground each has 4.5:1 and more. */
export const chartInks: Readonly<Record<Scheme, readonly [string, string, string, string]>> = {
  light: ['#1f5f9e', '#9a4a00', '#4d6b1f', '#7a3d8f'],
  dark: ['#86b9f2', '#f0a860', '#a9cf6c', '#d6a3e6'],
};

/** Ground, text, quiet text and rules of a picture that leaves the page: print is light. */
export const paper = { ground: '#ffffff', text: '#1b1f23', quiet: '#565e66', rule: '#d5dade' } as const;

const dashes = ['0', '6 3', '2 3', '8 3 2 3', '1 2'] as const;

/** Ink (0–3) and dash of the nth line: told apart without colour; 20 differ before one comes again. */
export const lookOf = (place: number): { ink: number; dash: string } => ({
  ink: place % 4,
  dash: dashes[place % dashes.length] ?? '0',
});
