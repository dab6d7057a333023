/** Which folder or file may be asked for by which, beside its own folder. */
export const layers: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  dataset: ['domain'],
  view: ['domain'],
  theme: ['domain'],
  words: ['domain'],
  ui: [],
  // Pure: a citation is made of what it is told, so that it can be held against another program's reading of it.
  cite: ['domain'],
  // Pure for the same reason: what other people's pages send is read here, and fuzzed.
  embed: ['domain'],
  // Measures and writes text as every picture that leaves the page does.
  charts: ['domain', 'theme', 'words', 'export/svgText.ts', 'export/wrapText.ts'],
  // Composes pictures of any view from the Scene and pure parts: no view state, no React of its own, no panel.
  export: ['domain', 'theme', 'words', 'map/style', 'map/svg'],
  map: ['domain', 'theme', 'words', 'view/hoverStore.ts', 'ui/StillWaiting.tsx', 'ui/ReloadButton.tsx'],
  // Reads readers' files. Of the dataset it has the schema and its checks alone: an atlas.json is held against the very same.
  ownData: ['domain', 'dataset/parse.ts'],
  panels: [
    'domain',
    'ownData',
    'view',
    'theme',
    'words',
    'ui',
    'cite',
    'embed',
    'map/style',
    'map/svg',
    'map/MapTooltip.tsx',
    'export',
  ],
  app: ['domain', 'dataset', 'view', 'theme', 'words', 'ui', 'embed', 'charts', 'map', 'panels'],
  main: ['app'],
};
