/** What the middle of the page shows. */
export const views = [
  'map',
  'matrix',
  'timelines',
  'overlaps',
  'multiples',
  'remittances',
  'measures',
  'quotes',
  'votes',
  'components',
  'story',
  'data',
  'own',
] as const;
export type View = (typeof views)[number];
