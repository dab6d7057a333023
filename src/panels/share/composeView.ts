import type { Atlas } from '../../domain/atlas';
import { composePicture } from '../../export/composePicture';
import type { Exported } from '../../export/exported';
import type { PictureWords } from '../../export/footBlock';
import type { FormatId } from '../../export/formats';

/** What a picture must know of the atlas beside its view. */
export type PictureAtlas = Pick<Atlas, 'version' | 'asOf' | 'votes' | 'tradeMeasures'>;

/** The picture of a view in a size, in the language of the page. `address`: of the view. */
export async function composeView(
  { picture, title, summary }: Exported,
  size: FormatId,
  atlas: PictureAtlas,
  address: string,
  say: PictureWords,
): Promise<string> {
  if (picture === null) throw new Error(say.text.noPicture);
  const { lang } = document.documentElement;
  const { version, asOf, votes, tradeMeasures } = atlas;
  const records = [...votes, ...tradeMeasures].map((record) => record.title);
  return composePicture({ lang, title, summary, ...(await picture()), records, version, asOf, address }, size, say);
}
