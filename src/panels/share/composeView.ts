import type { Atlas } from '../../domain/atlas';
import { composePicture } from '../../export/composePicture';
import type { Exported } from '../../export/exported';
import type { PictureWords } from '../../export/footBlock';
import type { FormatId } from '../../export/formats';

/** The picture of a view in a size, in the language of the page. `address`: of the view. */
export async function composeView(
  { picture, title, summary }: Exported,
  size: FormatId,
  { version, asOf }: Pick<Atlas, 'version' | 'asOf'>,
  address: string,
  say: PictureWords,
): Promise<string> {
  if (picture === null) throw new Error(say.text.noPicture);
  const { lang } = document.documentElement;
  return composePicture({ lang, title, summary, ...(await picture()), version, asOf, address }, size, say);
}
