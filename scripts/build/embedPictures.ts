import type { Atlas } from '../../src/domain/atlas';
import { indexAtlas } from '../../src/domain/atlasIndex';
import { composePicture } from '../../src/export/composePicture';
import type { Frame } from '../../src/map/svg/frame';
import { mapExport } from '../../src/panels/share/mapExport';
import { format, parse } from '../../src/view/url';
import { en } from '../../src/words/en';
import { exportEn } from '../../src/words/exportEn';

export interface EmbedPicture {
  /** Below the site's root. */
  file: string;
  svg: string;
}

const say = { words: en, text: exportEn };

/**
 * A picture for each map that has one bloc and the day of the data: what a page that embeds such a map shows where nothing runs. It is the very picture
 * that a reader saves of that map. `site`: where the atlas stands, with a slash at the end, or empty. The same atlas gives the same bytes.
 */
export function embedPictures(atlas: Atlas, frame: Frame, site: string): Promise<EmbedPicture[]> {
  const { blocs, version, asOf } = atlas;
  const index = indexAtlas(atlas);
  return Promise.all(
    blocs.map(async ({ id }) => {
      const view = { ...parse('').view, blocs: [id] };
      const { title, summary, picture } = mapExport({ index, view, lang: 'en', loadFrame: async () => frame }, say);
      if (picture === null) throw new Error(`The map of “${id}” has no picture.`);
      const address = `${site}${format(view)}`;
      const whole = { lang: 'en', title, summary, ...(await picture()), version, asOf, address };
      return { file: `embed/${id}.svg`, svg: composePicture(whole, 'article', say) };
    }),
  );
}
