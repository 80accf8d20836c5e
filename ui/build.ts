/**
 * Builds the pages that `chat serve` hands out into ui/dist. With --if-stale only when a source is newer than what
 * was built, so that `npm start` costs nothing the second time.
 */
import { existsSync, globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type Rolldown } from 'vite'
import { keptFilesOf } from './keeper/kept-files.ts'

/** The oldest engine that shows our pages: the browser inside OBS 30. */
const OLDEST_ENGINE = 'chrome103'

const root = fileURLToPath(new URL('.', import.meta.url))
const built = `${root}dist/keeper.js`
const sources = ['ui/**/*.{ts,tsx,css,html,svg}', 'src/{contract,irc,model,tally}/**', 'package-lock.json']

const SHARED: InlineConfig = {
  root,
  configFile: false,
  logLevel: 'warn',
  build: { outDir: 'dist', target: OLDEST_ENGINE },
}

if (!process.argv.includes('--if-stale') || isStale()) {
  const { output } = await buildPages()
  await buildKeeper(output)
  console.log('The pages are built: ui/dist')
}

async function buildPages(): Promise<Rolldown.RolldownOutput> {
  const built = await build({
    ...SHARED,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      ...SHARED.build,
      emptyOutDir: true,
      cssTarget: OLDEST_ENGINE,
      rolldownOptions: { input: [`${root}index.html`, `${root}overlay.html`, `${root}dock.html`] },
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
    },
  })
  return built as Rolldown.RolldownOutput
}

/** The service worker has one name for ever, and another content whenever what it keeps is another. */
async function buildKeeper(pages: Rolldown.RolldownOutput['output']): Promise<void> {
  const { name, files } = keptFilesOf(pages, ['overlay.html', 'dock.html'])
  await build({
    ...SHARED,
    define: { KEPT_NAME: JSON.stringify(name), KEPT_FILES: JSON.stringify(files) },
    build: {
      ...SHARED.build,
      emptyOutDir: false,
      rolldownOptions: {
        input: `${root}keeper/keeper.ts`,
        output: { format: 'iife', entryFileNames: '[name].js' },
      },
    },
  })
}

function isStale(): boolean {
  if (!existsSync(built)) return true
  const builtAtMs = statSync(built).mtimeMs
  const files = globSync(sources, { cwd: `${root}..`, exclude: ['ui/dist/**'] })
  return files.some((file) => statSync(`${root}../${file}`).mtimeMs > builtAtMs)
}
