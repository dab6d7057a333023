import type { Atlas } from '../domain/atlas';

export interface PublishedFile {
  /** Path below the site's root. */
  name: string;
  text: string;
}

/** The files that outside readers depend on; pure, so that the build and the tests emit the same bytes. */
export function publish(atlas: Atlas): PublishedFile[] {
  return [{ name: 'data/atlas.json', text: JSON.stringify(atlas) }];
}
