import type { AtlasIndex } from '../../domain/atlasIndex';
import { firstDay } from '../../domain/day';
import { snippetOf } from '../../embed/snippet';
import { type Embedding, withEmbedding } from '../../view/embedding';
import { format } from '../../view/url';
import type { ViewState } from '../../view/viewState';
import { fixedView } from '../cite/viewCited';

/** How a view is to be embedded. */
export interface EmbedChoice {
  frozen: boolean;
  theme: Embedding['theme'];
  /** CSS pixels. */
  height: number;
  /** The height follows the content, by a script. */
  follows: boolean;
  /** Holds a picture of the view, for a view of which none is published; null: its words stand there. */
  inside: string | null;
}

/** Of the height that may be asked for, in CSS pixels. */
export const heights = { least: 200, most: 5000, usual: 620 } as const;

/** The published picture (`scripts/build/embedPictures.ts`) that shows this very view; null: there is none. */
export function pictureOf({ view, blocs, ...rest }: ViewState, { atlas }: AtlasIndex): string | null {
  const [bloc, second] = blocs;
  const newest = rest.at === null || rest.at === firstDay(atlas.asOf);
  const plain =
    rest.country === null &&
    rest.map === null &&
    rest.vs === null &&
    rest.known === null &&
    Object.keys(rest.options).length === 0;
  return view === 'map' && bloc !== undefined && second === undefined && newest && plain ? `embed/${bloc}.svg` : null;
}

/** Addresses of an embed and of the view that it links to; `base` is the site's, without query. */
export function embedAddresses(view: ViewState, index: AtlasIndex, { frozen, theme }: EmbedChoice, base: string) {
  const shown = frozen ? fixedView(view, index) : view;
  // What draws the map is for the reader's own machine to say.
  const query = format({ ...shown, renderer: null });
  const embedding = { theme, data: frozen ? index.atlas.version : null };
  // The fragment lets the page's styles leave out, before any script, what an embed does not have.
  return { src: `${base}${withEmbedding(query, embedding)}#embed`, full: `${base}${query}` };
}

/**
 * The code for somebody's page.
 * @param said title of the frame, and the view in a sentence
 */
export function embedCode(
  view: ViewState,
  index: AtlasIndex,
  choice: EmbedChoice,
  base: string,
  said: { title: string; alt: string },
): string {
  const picture = pictureOf(view, index);
  return snippetOf({
    ...embedAddresses(view, index, choice, base),
    ...said,
    height: Math.min(heights.most, Math.max(heights.least, choice.height)),
    picture: picture === null ? choice.inside : new URL(picture, base).href,
    script: choice.follows ? new URL('embed.js', base).href : null,
  });
}
