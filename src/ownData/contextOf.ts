import type { AtlasIndex } from '../domain/atlasIndex';
import { groupBy } from '../domain/groupBy';
import { languages } from '../domain/model/language';
import { membershipKey } from './membershipKey';
import type { OwnContext } from './readOwn';

/** What of the atlas goes into the worker: names of countries in every language, and what its blocs say. */
export function contextOf({ atlas }: AtlasIndex): OwnContext {
  const byBloc = groupBy(atlas.memberships, ({ bloc }) => bloc);
  return {
    places: atlas.countries.map(({ id, names, aliases }) => ({
      id,
      names: [...new Set([...languages.map((language) => names[language]), names.local, ...aliases])],
    })),
    blocs: atlas.blocs.map(({ id }) => [id, (byBloc.get(id) ?? []).map(membershipKey)]),
  };
}
