import type { Cited } from '../../cite/cited';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import { voteNamed } from '../../domain/voteNamed';
import { format } from '../../view/url';
import type { ViewState } from '../../view/viewState';
import type { View } from '../../view/views';
import type { CiteWords } from '../../words/citeEn';
import type { Words } from '../../words/en';
import type { EvidenceWords } from '../../words/evidenceEn';

interface Say {
  index: AtlasIndex;
  words: Words;
  text: CiteWords;
  evidence: EvidenceWords;
}

/** Views that show the chosen blocs, and those that show the chosen country. */
const ofBlocs: readonly View[] = ['map', 'overlaps', 'story'];
const ofCountry: readonly View[] = ['map', 'timelines', 'votes', 'components'];
/** Views that speak for all dates. */
const timeless: readonly View[] = ['data'];

/** Of the address, what is cited: not what draws the map on this machine. */
export const citedAddress = (view: ViewState, base: string): string => `${base}${format({ ...view, renderer: null })}`;

/** The view with its day written out: an address without one means the newest day, which will be another. */
export const fixedView = (view: ViewState, index: AtlasIndex): ViewState => ({
  ...view,
  at: view.at ?? firstDay(index.atlas.asOf),
});

/** What a view shows, of whom and as of when. */
export function viewTitle({ index, words, text }: Omit<Say, 'evidence'>, state: ViewState): string {
  const { view, blocs, country, vs, known } = state;
  const day = state.at ?? firstDay(index.atlas.asOf);
  const vote = view === 'map' || view === 'story' ? voteNamed(index.atlas.votes, state.options.vote) : undefined;
  const subjects = [
    ...(vote ? [vote.resolution] : ofBlocs.includes(view) ? blocs.map((id) => index.blocs.get(id)?.short ?? id) : []),
    ...(country !== null && ofCountry.includes(view) ? [index.countries.get(country)?.name ?? country] : []),
  ];
  const compared = vs !== null && view === 'map';
  const [before = day, after = day] = [vs ?? day, day].sort();
  const when = compared
    ? text.whenCompared(before, after)
    : text.when(timeless.includes(view) ? index.atlas.asOf : day);
  const title = text.viewTitle(words.viewNames[view], subjects, when);
  return known === null ? title : text.known(title, known);
}

/**
 * A view as it is cited.
 * @param base address of the site, without query
 * @param accessed the reader's own day
 */
export function viewCited(say: Say, state: ViewState, base: string, accessed: Day): Cited {
  const { index, words, text, evidence } = say;
  const { version, asOf } = index.atlas;
  const fixed = fixedView(state, index);
  return {
    id: ['multivector', fixed.view, fixed.at].join('-'),
    title: viewTitle(say, state),
    atlas: evidence.atlas,
    creator: text.creator,
    licence: text.licence,
    version,
    asOf,
    accessed,
    url: citedAddress(fixed, base),
    line: (url) => evidence.cite(version, words.date(asOf), words.date(accessed), url),
    sections: [],
  };
}
