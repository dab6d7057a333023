import { languages } from '../../src/domain/model/language';
import { type ProductState, productStates } from './productStates';

export const widths = [320, 768, 1280] as const;
export const schemes = ['light', 'dark'] as const;

/** A state as it is looked at once. */
export interface Look {
  state: ProductState;
  lang: (typeof languages)[number];
  colorScheme: (typeof schemes)[number];
  width: (typeof widths)[number];
}

const at = <Item>(items: readonly Item[], i: number): Item => items[i % items.length] as Item;

/** By the remainder theorem any 42 in a row hold each theme with each width and language once. */
const look = (state: ProductState, i: number): Look => ({
  state,
  lang: at(languages, i),
  colorScheme: at(schemes, i),
  width: at(widths, i),
});
const whole = languages.length * schemes.length * widths.length;

const met = Array.from({ length: Math.max(whole, productStates.length) }, (_, i) => look(at(productStates, i), i));

/** Views that have other parts on a phone: one map at a time, a list in place of a grid. */
const otherOnAPhone = ['comparison', 'matrix', 'votes'];
const onAPhone = met
  .slice(0, productStates.length)
  .filter(({ state, width }) => otherOnAPhone.includes(state.name) && width !== 320)
  .map((one): Look => ({ ...one, width: 320 }));

/** Each state once, and as many more as are needed for each theme, width and language to meet; on a phone what differs there. */
export const cover: readonly Look[] = [...met, ...onAPhone];
