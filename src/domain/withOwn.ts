import type { AtlasIndex } from './atlasIndex';
import type { OwnAtlas } from './ownAtlas';

/** A map with further entries that are made when they are asked for; those of the map go first. */
class Layered<V> implements ReadonlyMap<string, V> {
  private readonly more: ReadonlySet<string>;

  constructor(
    private readonly base: ReadonlyMap<string, V>,
    more: Iterable<string>,
    private readonly make: (key: string) => V,
  ) {
    this.more = new Set(more);
  }
  get size(): number {
    return this.base.size + this.more.size;
  }
  has(key: string): boolean {
    return this.base.has(key) || this.more.has(key);
  }
  get(key: string): V | undefined {
    return this.base.get(key) ?? (this.more.has(key) ? this.make(key) : undefined);
  }
  *keys(): MapIterator<string> {
    yield* this.base.keys();
    yield* this.more;
  }
  *values(): MapIterator<V> {
    yield* this.base.values();
    for (const key of this.more) yield this.make(key);
  }
  *entries(): MapIterator<[string, V]> {
    yield* this.base.entries();
    for (const key of this.more) yield [key, this.make(key)];
  }
  [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
  forEach(run: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this) run(value, key, this);
  }
}

/**
 * The atlas with a reader's own blocs beside its own. Each can be looked up by its id; in the atlas's list of blocs, and so in what
 * shows all of them, are those that are `listed`. Neither copies nor reads an interval: it costs the same for ten as for a million.
 */
export function withOwn(index: AtlasIndex, own: OwnAtlas, listed: ReadonlySet<string>): AtlasIndex {
  const ids = own.blocs.map(({ id }) => id);
  // A reader's file has one name for a bloc, whatever the language.
  const named = own.blocs.map((bloc) => ({ ...bloc, name: bloc.names.en }));
  return {
    ...index,
    atlas: { ...index.atlas, blocs: [...index.atlas.blocs, ...named.filter(({ id }) => listed.has(id))] },
    sources: new Map([...index.sources, [own.source.id, own.source]]),
    blocs: new Map([...index.blocs, ...named.map((bloc) => [bloc.id, bloc] as const)]),
    memberships: new Layered(index.memberships, ids, own.membershipsOf),
    changeDays: new Layered(index.changeDays, ids, own.changeDaysOf),
    own,
  };
}
