/** Builds the page that reads chat by itself into ui/site/dist: a folder for any web host, under any path. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  configFile: false,
  logLevel: 'warn',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  worker: { format: 'es' },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['es2022', 'chrome103'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
})
console.log('The site is built: ui/site/dist')
