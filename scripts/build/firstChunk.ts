interface Graph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/**
 * Whether the entry imports a module statically, itself or through others. All of these make one chunk: as many small ones
 * as lazy views happen to share compress worse, and the first load would grow with every view that is added.
 */
export function inFirstLoad(id: string, graph: Graph): boolean {
  const seen = new Set([id]);
  for (const one of seen) {
    const info = graph.getModuleInfo(one);
    if (info?.isEntry) return true;
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return false;
}
