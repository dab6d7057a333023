import type { ReactNode } from 'react';
import type { AtlasIndex } from '../../domain/atlasIndex';
import { type Day, firstDay } from '../../domain/day';
import type { Language } from '../../domain/model/language';
import type { Exported } from '../../export/exported';
import type { Frame } from '../../map/svg/frame';
import type { ViewState } from '../../view/viewState';

/** What an export is made from. */
export interface Asked {
  index: AtlasIndex;
  view: ViewState;
  /** Of the names in pictures and rows. */
  lang: Language;
  /** Geometry of the printed map. */
  loadFrame(): Promise<Frame>;
}

/** A part that knows how one view is exported: it has the view's words, and hands the export on. */
export interface ExportProps {
  asked: Asked;
  children(exported: Exported): ReactNode;
}

export const dayOf = ({ index, view }: Pick<Asked, 'index' | 'view'>): Day => view.at ?? firstDay(index.atlas.asOf);
