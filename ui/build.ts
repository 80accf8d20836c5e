/**
 * Builds the pages that `chat serve` hands out into ui/dist. With --if-stale only when a source is newer than what
 * was built, so that `npm start` costs nothing the second time.
 */
import { existsSync, globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** The oldest engine that shows our pages: the browser inside OBS 30. */
const OLDEST_ENGINE = 'chrome103'

const root = fileURLToPath(new URL('.', import.meta.url))
const built = `${root}dist/index.html`
const sources = ['ui/**/*.{ts,tsx,css,html,svg}', 'src/{contract,irc,model,tally}/**', 'package-lock.json']

if (!process.argv.includes('--if-stale') || isStale()) {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: OLDEST_ENGINE,
      cssTarget: OLDEST_ENGINE,
      rolldownOptions: { input: [`${root}index.html`, `${root}overlay.html`, `${root}dock.html`] },
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  })
  console.log('The pages are built: ui/dist')
}

function isStale(): boolean {
  if (!existsSync(built)) return true
  const builtAtMs = statSync(built).mtimeMs
  const files = globSync(sources, { cwd: `${root}..`, exclude: ['ui/dist/**'] })
  return files.some((file) => statSync(`${root}../${file}`).mtimeMs > builtAtMs)
}
