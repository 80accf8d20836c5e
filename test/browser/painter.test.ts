/** The chart's canvas in a real Chromium: what was painted bit by bit is what would be painted at once, to the pixel. */
import { join } from 'node:path'
import { build } from 'vite'
import { expect, it, onTestFinished } from 'vitest'
import { launchBrowser, openPage } from './browser.ts'

const CHART = join(import.meta.dirname, '..', '..', 'ui', 'client', 'chart')

it('shows after many small updates what it shows when it is painted at once, at any sharpness', async () => {
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const files = await bundleChart()
  for (const deviceScaleFactor of [1, 1.25, 1.5, 2]) {
    const { page, close } = await openPage(browser, 'about:blank', { deviceScaleFactor })
    await page.route('http://localhost/**', (route) => {
      const code = files.get(new URL(route.request().url()).pathname)
      return code === undefined
        ? route.fulfill({ contentType: 'text/html', body: '<!doctype html>' })
        : route.fulfill({ contentType: 'text/javascript', body: code })
    })
    await page.goto('http://localhost/')
    const steps = await page.evaluate<Step[]>(PAINT)
    const wrong = steps.filter(({ differing, painted }) => differing > 0 || painted < 1_000)
    expect(wrong, `with ${deviceScaleFactor} pixels of the screen to one`).toEqual([])
    await close()
  }
})

interface Step {
  name: string
  scaleInside: boolean
  /** Pixels that are others than those of a chart that was painted at once. */
  differing: number
  /** Pixels that are not empty. */
  painted: number
}

/** The chart's own modules as a browser takes them, by path; `/chart.js` has all that they export. */
async function bundleChart(): Promise<Map<string, string>> {
  const modules = ['bars.ts', 'painter.ts', 'picture.ts'].map((file) => join(CHART, file))
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'chart',
        resolveId: (id) => (id === 'chart' ? id : null),
        load: (id) => (id === 'chart' ? modules.map((file) => `export * from '${file}'`).join('\n') : null),
      },
    ],
    build: {
      write: false,
      target: 'chrome120',
      modulePreload: false,
      rolldownOptions: {
        input: 'chart',
        output: { entryFileNames: '[name].js' },
        preserveEntrySignatures: 'strict',
      },
    },
  })
  const files = new Map<string, string>()
  for (const bundle of [built].flat()) {
    if (!('output' in bundle)) throw new Error('the build did not end')
    for (const file of bundle.output) if (file.type === 'chunk') files.set(`/${file.fileName}`, file.code)
  }
  return files
}

/** Shows one picture after the other in one chart, and each in a fresh one beside it. */
const PAINT = `(async () => {
  const { createPainter, toPicture, toBars, keepBars, layOutBars } = await import('/chart.js')
  const DARK = {
    labels: { question: '#56b4e9', disappointment: '#e8743b', funny: '#f0e442', neutral: '#7a7a85' },
    hatch: '#3d3d46', grid: '#2b2b31', secondary: '#adadb8', ground: '#18181b', font: 'sans-serif', forced: false,
  }
  const LIGHT = { ...DARK, hatch: '#c9c9d1', grid: '#e3e3e8', secondary: '#53535f', ground: '#ffffff' }
  const FORCED = { ...DARK, forced: true }
  const START_MS = Date.UTC(2026, 0, 1, 20)
  const windowOf = (index, scale) => {
    const startMs = START_MS + index * 5000
    const labels = {
      disappointment: Math.round(((index * 7) % 11) * scale), funny: Math.round(((index * 5) % 17) * scale),
      question: Math.round(((index * 3) % 13) * scale), neutral: Math.round((20 + ((index * 11) % 29)) * scale),
    }
    const messages = Object.values(labels).reduce((sum, count) => sum + count, 0)
    const coverage = index % 23 === 5 ? 0.6 : 1
    return { start: new Date(startMs).toISOString(), step: '5s', messages, labels, chatters: null, removed: 0, coverage, final: true }
  }
  const pixelsOf = (host) => {
    const canvas = host.querySelector('canvas')
    return new Uint32Array(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.buffer)
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve))
  const addHost = () => document.body.appendChild(document.createElement('div'))
  const results = []
  for (const scaleInside of [true, false]) {
    let size = { width: 363, height: 301 }
    let state = { windows: [], nowMs: START_MS + 80 * 5000 + 900, colours: DARK, hidden: new Set(), view: 'messages' }
    for (let index = 0; index < 80; index++) if (index < 40 || index > 43) state.windows.push(windowOf(index, 1))
    let before
    let bars = []
    let painter
    const host = addHost()
    const pictureOf = () => {
      const plotPx = size.width - (scaleInside ? 0 : 52)
      const toMs = Math.floor(state.nowMs / 5000) * 5000 + 5000
      const layout = layOutBars({ fromMs: toMs - Math.floor(plotPx / 5) * 5000, toMs }, '5s', plotPx)
      bars = keepBars(bars, toBars(state.windows, layout, state.nowMs))
      const { view, hidden, colours } = state
      const next = toPicture({ bars, layout, view, hidden, colours }, { before, nowMs: state.nowMs })
      before = next.scale
      return next.picture
    }
    const show = async (name, change) => {
      state = { ...state, ...change }
      const picture = pictureOf()
      if (painter === undefined) painter = createPainter(host, { ...size, scaleInside }, picture)
      else painter.show(picture)
      await settle()
      const fresh = addHost()
      const other = createPainter(fresh, { ...size, scaleInside }, picture)
      await settle()
      const [one, two] = [pixelsOf(host), pixelsOf(fresh)]
      let differing = Math.abs(one.length - two.length)
      let painted = 0
      for (let at = 0; at < one.length; at++) {
        if (one[at] !== 0) painted++
        if (one[at] !== two[at]) differing++
      }
      results.push({ name, scaleInside, differing, painted })
      other.destroy()
      fresh.remove()
    }
    const grow = (scale) => ({ windows: [...state.windows.filter(({ start }) => Date.parse(start) < START_MS + 80 * 5000), windowOf(80, scale)] })
    await show('the first picture', {})
    for (const scale of [0.1, 0.3, 0.5, 0.8]) await show('the newest bar grows to ' + scale, grow(scale))
    await show('the newest bar shrinks', grow(0.2))
    await show('an older bar changes late', { windows: state.windows.map((window, index) => (index === 60 ? windowOf(64, 0.5) : window)) })
    await show('the scale grows', grow(9))
    await show('the newest bar grows no further than the scale', grow(8))
    await show('a new bar comes', { nowMs: state.nowMs + 5000, windows: [...state.windows, windowOf(81, 0.4)] })
    await show('the new bar grows', { windows: [...state.windows.slice(0, -1), windowOf(81, 0.9)] })
    await show('the bar before is over, and was not all heard', {
      windows: [...state.windows.slice(0, -2), { ...windowOf(80, 1), coverage: 0.4 }, windowOf(81, 0.9)],
    })
    await show('nobody listens', { nowMs: state.nowMs + 50_000 })
    await show('the theme changes', { colours: LIGHT })
    await show('a bar grows in the other theme', { windows: [...state.windows, windowOf(91, 0.5)] })
    await show('a label is hidden', { hidden: new Set(['neutral']) })
    await show('a bar grows beside what is hidden', { windows: [...state.windows.slice(0, -1), windowOf(91, 1)] })
    size = { width: 421, height: 260 }
    painter.resize(size.width, size.height)
    await show('the chart is resized', { hidden: new Set() })
    await show('a bar grows after that', { windows: [...state.windows.slice(0, -1), windowOf(91, 1.2)] })
    await show('the system forces its colours', { colours: FORCED })
    await show('a bar grows in patterns', { windows: [...state.windows.slice(0, -1), windowOf(91, 1.4)] })
    await show('in per cent', { view: 'percent', colours: DARK })
    await show('a bar changes in per cent', { windows: [...state.windows.slice(0, -1), windowOf(91, 0.3)] })
    await show('as lines', { view: 'lines' })
    await show('a line changes', { windows: [...state.windows.slice(0, -1), windowOf(91, 0.6)] })
    painter.destroy()
    host.remove()
  }
  return results
})()`
