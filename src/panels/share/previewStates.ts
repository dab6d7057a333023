/** States that have a page with a title, words and a picture of their own for messengers, `share/<name>.html`: by their canonical query. */
export const previewStates = {
  start: '',
  eaeu: '?blocs=eaeu',
  csto: '?blocs=csto',
  sco: '?blocs=sco',
  ots: '?blocs=ots',
  cis: '?blocs=cis',
  'brics-eaeu': '?blocs=brics,eaeu',
  'two-dates': '?blocs=csto&vs=1995-01-01',
  matrix: '?view=matrix',
  timelines: '?view=timelines',
  overlaps: '?view=overlaps',
  multiples: '?view=multiples',
  remittances: '?view=remittances',
  measures: '?view=measures',
  quotes: '?view=quotes',
  votes: '?view=votes',
  components: '?view=components',
  story: '?view=story',
} as const;

export type PreviewState = keyof typeof previewStates;

/** The address of the page of a state, for an address without a file name; null: it has none. */
export function previewAddress(address: string): string | null {
  const { origin, pathname, search } = new URL(address);
  const found = Object.entries(previewStates).find(([, query]) => decodeURIComponent(search) === query);
  return found ? new URL(`share/${found[0]}.html`, origin + pathname).href : null;
}
