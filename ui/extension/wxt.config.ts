import { fileURLToPath } from 'node:url'
import { defineConfig } from 'wxt'
import { manifestFor } from './manifest.ts'

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: 'dist',
  outDirTemplate: '{{browser}}',
  targetBrowsers: ['chrome', 'firefox'],
  zip: {
    artifactTemplate: 'chat-{{version}}-{{browser}}.zip',
    // Firefox's reviewers build it themselves: `npm ci && npm run extension`.
    sourcesTemplate: 'chat-{{version}}-sources.zip',
    sourcesRoot: fileURLToPath(new URL('../..', import.meta.url)),
    excludeSources: ['bench/**', 'bin/**', 'corpus/**', 'docs/**', 'test/**', '**/dist/**'],
  },
  manifest: ({ browser }) => manifestFor(browser),
  vite: ({ browser }) => ({
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    worker: { format: 'es' },
    build: {
      target: browser === 'firefox' ? 'firefox142' : 'chrome120',
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      reportCompressedSize: false,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
})
