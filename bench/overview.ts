/**
 * The dashboard's overview of 1,000 live channels in a real Chromium, every row of which changes every second: how long
 * until it is painted and whole, what it costs the main thread, and whether its frames come in time while somebody
 * scrolls through it. Frames and tasks are told by the page's own clock, so the machine should have nothing else to do.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { CDPSession, Page } from 'playwright-core'
import { launchBrowser, openPage } from '../test/browser/browser.ts'
import { crowdOf } from '../test/browser/fixture-chat.ts'
import { startFixtureServer } from '../test/browser/fixture-server.ts'
import { median } from './delays.ts'
import { buildPages, readMetrics } from './pages.ts'
import { keepResult } from './results.ts'

const BUILD = join(import.meta.dirname, '..', 'ui', 'build.ts')
const CHANNELS = 1_000
const IN_WORDS = `${CHANNELS.toLocaleString('en-US')} channels`
const LOADS = 7
const WATCHED_MS = 20_000
/** Lets the compiler see the hot paths before anything is measured. */
const WARM_UP_MS = 8_000
/** So far in a frame that the list passes by in half a minute, at 60 frames a second. */
const SCROLLED_PX = 24
/** At 60 frames a second, one that is this late means that another was left out. */
const LATE_FRAME_MS = 25

buildPages(BUILD, 'the pages could not be built')

const server = await startFixtureServer({ channels: crowdOf(CHANNELS), overviewMs: 1_000 })
const browser = await launchBrowser()
const { page, close } = await openPage(browser, `${server.url}/`, { viewport: { width: 1440, height: 900 } })
const loads: Load[] = []
for (let load = 0; load < LOADS; load++) loads.push(await reload(page))
await sleep(WARM_UP_MS)
const cdp = await page.context().newCDPSession(page)
await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
const resting = await watch(0)
const scrolling = await watch(SCROLLED_PX)
await close()
await browser.close()
await server.close()

keepResult('overview', [
  {
    name: `${IN_WORDS}: first paint, median`,
    value: median(loads.map((load) => load.firstPaintMs)),
    unit: 'ms',
  },
  {
    name: `${IN_WORDS}: all of them listed, median`,
    value: median(loads.map((load) => load.listedMs)),
    unit: 'ms',
  },
  ...figuresOf('every row changes every second', resting),
  ...figuresOf('the same, while scrolling', scrolling),
])

interface Load {
  firstPaintMs: number
  listedMs: number
}

interface Watched {
  mainMs: number
  longestTaskMs: number
  frames: number[]
}

function figuresOf(
  when: string,
  { mainMs, longestTaskMs, frames }: Watched,
): Parameters<typeof keepResult>[1] {
  const sorted = frames.toSorted((a, b) => a - b)
  const late = frames.filter((frameMs) => frameMs > LATE_FRAME_MS).length
  return [
    { name: `${when}: main thread`, value: mainMs, unit: 'ms/s' },
    { name: `${when}: longest task`, value: longestTaskMs, unit: 'ms' },
    { name: `${when}: frame, p99`, value: sorted[Math.floor(sorted.length * 0.99)]!, unit: 'ms' },
    { name: `${when}: late frames`, value: (100 * late) / frames.length, unit: '%' },
  ]
}

async function reload(page: Page): Promise<Load> {
  await page.reload()
  await page.getByText(IN_WORDS).waitFor()
  return page.evaluate<Load>(`({
    listedMs: performance.now(),
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  })`)
}

/** Looks at the page for a while, which scrolls by so many pixels with every frame, down and up again. */
async function watch(scrolledPx: number): Promise<Watched> {
  const before = await mainMs(cdp)
  const seen = await page.evaluate<Omit<Watched, 'mainMs'>>(`(async () => {
    const list = document.querySelector('.overview-list')
    const frames = []
    let longestTaskMs = 0
    const observer = new PerformanceObserver((entries) => {
      for (const { duration } of entries.getEntries()) longestTaskMs = Math.max(longestTaskMs, duration)
    })
    observer.observe({ type: 'longtask' })
    const startMs = performance.now()
    let lastMs = startMs
    let direction = ${scrolledPx}
    while (lastMs - startMs < ${WATCHED_MS}) {
      const atMs = await new Promise(requestAnimationFrame)
      frames.push(atMs - lastMs)
      lastMs = atMs
      const before = list.scrollTop
      list.scrollTop += direction
      if (direction !== 0 && list.scrollTop === before) direction = -direction
    }
    await new Promise((resolve) => setTimeout(resolve, 200))
    observer.disconnect()
    return { frames, longestTaskMs }
  })()`)
  return { ...seen, mainMs: ((await mainMs(cdp)) - before) / (WATCHED_MS / 1_000) }
}

/** CPU time that the main thread's tasks took so far. */
async function mainMs(session: CDPSession): Promise<number> {
  return (await readMetrics(session))['TaskDuration']! * 1_000
}
