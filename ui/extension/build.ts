/**
 * Builds the extension into ui/extension/dist/chrome and ui/extension/dist/firefox. With --if-stale only when a source
 * is newer than what was built; with --zip also the files that the stores take.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const BROWSERS = ['chrome', 'firefox']
const WXT = fileURLToPath(new URL('../../node_modules/wxt/bin/wxt.mjs', import.meta.url))

const root = fileURLToPath(new URL('.', import.meta.url))
const sources = ['ui/**/*.{ts,tsx,css,html,svg,png}', 'src/{contract,irc,model,tally}/*', 'package-lock.json']

if (!process.argv.includes('--if-stale') || isStale()) {
  const command = process.argv.includes('--zip') ? 'zip' : 'build'
  for (const browser of BROWSERS) {
    // Its progress is drawn for terminals alone, and drawn everywhere.
    const { status } = spawnSync(process.execPath, [WXT, command, root, '--browser', browser], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    if (status !== 0) throw new Error(`wxt ${command} for ${browser} ended with ${status}`)
  }
  console.log(
    `The extension is built: ${BROWSERS.map((browser) => `ui/extension/dist/${browser}`).join(', ')}`,
  )
}

function isStale(): boolean {
  const built = BROWSERS.map((browser) => `${root}dist/${browser}/manifest.json`)
  if (!built.every((file) => existsSync(file))) return true
  const builtAtMs = Math.min(...built.map((file) => statSync(file).mtimeMs))
  const files = globSync(sources, { cwd: `${root}../..`, exclude: ['ui/**/dist/**'] })
  return files.some((file) => statSync(`${root}../../${file}`).mtimeMs > builtAtMs)
}
