/** Made by scripts/build/maplibrePlugin.ts. */
declare module 'virtual:maplibre-worker' {
  /** Where the map engine's worker is. */
  const url: string;
  export default url;
}
