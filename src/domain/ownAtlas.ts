import type { Day } from './day';
import type { Bloc } from './model/bloc';
import type { CountryId } from './model/country';
import type { Source } from './model/evidence';
import type { Membership } from './model/membership';

/** A reader's own data as further blocs; what belongs to one of them is made when it is first asked for. */
export interface OwnAtlas {
  /** Name of the file. */
  file: string;
  source: Source;
  /** Ids `own:…`, which no bloc of the atlas can have. */
  blocs: readonly Bloc[];
  /** Country → its intervals in the bloc, oldest first; the same object each time. */
  membershipsOf(bloc: string): ReadonlyMap<CountryId, readonly Membership[]>;
  changeDaysOf(bloc: string): readonly Day[];
}

/** Those of the atlas itself: a count that names no bloc is of these, and not of what a reader has added. */
export const publicBlocs = (blocs: readonly Bloc[]): Bloc[] => blocs.filter(({ own }) => !own);

export const ownPrefix = 'own:';

/** Whether the id is of a bloc, a source or a record of the reader's own. */
export const isOwn = (id: string): boolean => id.startsWith(ownPrefix);
