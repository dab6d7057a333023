import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { hashed, isDownload, precached, removing } from './offline';

/**
 * The web manifest, and a service worker by Workbox that keeps the whole atlas. A new version installs beside the old one and waits
 * until the reader takes it (`src/app/registerWorker.ts`); one that cannot be fetched whole is dropped.
 */
export const offlinePlugin = (): PluginOption =>
  VitePWA({
    // Registered by our own code, after the page has loaded.
    injectRegister: false,
    registerType: 'prompt',
    selfDestroying: removing,
    manifest: {
      name: 'Multivector: Central Asia’s alignments',
      short_name: 'Multivector',
      description: 'Which bloc each Central Asian state belongs to, on any date, with the passage that says so.',
      lang: 'en',
      // Relative, so that the site works under any path.
      start_url: './',
      scope: './',
      display: 'standalone',
      theme_color: '#ffffff',
      background_color: '#ffffff',
      categories: ['education', 'news', 'reference'],
      icons: [
        { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
        { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
        { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
        { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      ],
    },
    includeManifestIcons: false,
    workbox: {
      globPatterns: [...precached],
      dontCacheBustURLsMatching: hashed,
      // The default would leave a bigger file out with no more than a warning.
      maximumFileSizeToCacheInBytes: 20_000_000,
      // Any query is the same page. No fallback for other paths: under them its relative addresses would lead nowhere.
      navigateFallback: null,
      ignoreURLParametersMatching: [/./],
      cleanupOutdatedCaches: true,
      clientsClaim: true,
      skipWaiting: false,
      inlineWorkboxRuntime: true,
      sourcemap: false,
      runtimeCaching: [
        { urlPattern: isDownload, handler: 'NetworkFirst', options: { cacheName: 'multivector-downloads' } },
      ],
    },
  });
