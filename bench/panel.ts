/**
 * The extension's side panel in a real Chromium, beside a stand-in for Twitch: how long until it is painted, what one
 * update costs its main thread, what it does while hidden, and what direct mode costs at 80 messages a second. The
 * times of threads and processes are CPU time, so that they say the same on a machine that does something else as well;
 * the host's clock still moves them, so updates take turns with those of a chart of uPlot alone.
 */
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { setHidden } from '../test/browser/browser.ts'
import { openExtension } from '../test/browser/extension.ts'
import { type FixtureServer, startFixtureServer } from '../test/browser/fixture-server.ts'
import { median, quantile } from './delays.ts'
import { type TaskTimes, timesOfUpdates, traceTasks, wholeOf } from './main-thread.ts'
import { buildPages, mean, readMetrics } from './pages.ts'
import { beginsPeer, showPeer } from './panel-peer.ts'
import { keepResult } from './results.ts'
import { startSender } from './sender.ts'

const BUILD = join(import.meta.dirname, '..', 'ui', 'extension', 'build.ts')
const LOADS = 15
const WATCHED_MS = 30_000
/** Updates and their peer, in turns, so that both meet the same machine. */
const TURNS = 4
const UPDATES_MS = 20_500
/** Short enough for the picture not to count as old. */
const PEER_MS = 11_500
const HIDDEN_MS = 10_000
const TICKS_MS = 10_000
/** What a busy stream's chat says. */
const PER_SECOND = 80
/** Lets the compiler see the hot paths, and the chart fill up a little, before anything is measured. */
const WARM_UP_MS = 10_000

buildPages(BUILD, 'the extension could not be built')
keepResult('panel', [...(await measureOfServer()), ...(await measureDirect())])

async function measureOfServer(): Promise<Parameters<typeof keepResult>[1]> {
  const server = await startFixtureServer()
  await using browser = await openExtension()
  await browser.choose({ server: server.url, reading: 'server' })
  await browser.visit('/demo_two')
  const panel = await browser.openPanel()
  const loads: Load[] = []
  for (let load = 0; load < LOADS; load++) loads.push(await reload(panel))

  const cdp = await browser.context.newCDPSession(panel)
  await sleep(WARM_UP_MS)
  const { updates, peers } = await measureUpdates(server, browser.context.browser()!, cdp)
  const updateMs = median(updates.map(wholeOf))
  const peerMs = median(peers.map(wholeOf))
  // Not before: it makes each task longer.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' })
  // Frames stop, and the clock goes on: what it takes is no part of an update.
  server.cues.stalled = true
  const ticks = await watch(cdp, TICKS_MS)
  server.cues.stalled = false
  await setHidden(panel, true)
  await sleep(1_000)
  const asked = server.requests.length
  const hidden = await watch(cdp, HIDDEN_MS)
  const figures = [
    { name: 'first paint, median', value: median(loads.map(({ firstPaintMs }) => firstPaintMs)), unit: 'ms' },
    {
      name: 'first picture of the channel, median',
      value: median(loads.map(({ pictureMs }) => pictureMs)),
      unit: 'ms',
    },
    { name: 'one update, main thread with chart', value: updateMs, unit: 'ms' },
    { name: 'one update, 90th percentile', value: quantile(updates.map(wholeOf), 0.9), unit: 'ms' },
    {
      name: 'one update, mean: our script',
      value: mean(updates.map(({ scriptMs }) => scriptMs)),
      unit: 'ms',
    },
    {
      name: 'one update, mean: style and layout',
      value: mean(updates.map(({ layoutMs }) => layoutMs)),
      unit: 'ms',
    },
    { name: 'one update, mean: paint', value: mean(updates.map(({ paintMs }) => paintMs)), unit: 'ms' },
    {
      name: 'one update, mean: the browser’s own',
      value: mean(updates.map(({ otherMs }) => otherMs)),
      unit: 'ms',
    },
    { name: 'one update of uPlot alone in its place', value: peerMs, unit: 'ms' },
    { name: 'one update to one of uPlot alone', value: updateMs / peerMs, unit: '×' },
    { name: 'one tick of the clock, main thread', value: ticks.mainMs, unit: 'ms' },
    { name: 'main thread while hidden', value: hidden.mainMs, unit: 'ms/s' },
    { name: 'requests while hidden', value: server.requests.length - asked, unit: '' },
    { name: 'live sockets while hidden', value: server.listeners(), unit: '' },
  ]
  await server.close()
  return figures
}

/** Of each update, and of each of the peer's, what the main thread did. Stalled, the server leaves it to the peer. */
async function measureUpdates(
  { cues }: FixtureServer,
  browser: Browser,
  panel: CDPSession,
): Promise<{ updates: TaskTimes[]; peers: TaskTimes[] }> {
  const tracer = await browser.newBrowserCDPSession()
  const updates: TaskTimes[] = []
  const peers: TaskTimes[] = []
  for (let turn = 0; turn < TURNS; turn++) {
    const told = await traceTasks(tracer, () => sleep(UPDATES_MS))
    updates.push(...timesOfUpdates(told, ({ name }) => name === 'WebSocketReceive'))
    cues.stalled = true
    const endPeer = await showPeer(panel)
    peers.push(...timesOfUpdates(await traceTasks(tracer, () => sleep(PEER_MS)), beginsPeer))
    await endPeer()
    cues.stalled = false
    await sleep(2_000)
  }
  await tracer.detach()
  return { updates, peers }
}

async function measureDirect(): Promise<Parameters<typeof keepResult>[1]> {
  using sender = await startSender(1)
  await using browser = await openExtension()
  await browser.choose({ reading: 'panel', chatUrl: sender.url })
  await browser.visit(`/${sender.logins[0]}`)
  const panel = await browser.openPanel()
  const seconds = (WARM_UP_MS + WATCHED_MS) / 1_000 + 10
  await panel.locator('.panel-state, .sentence').first().waitFor()
  const sending = sender.send({ messages: PER_SECOND * seconds, perSecond: PER_SECOND })
  const cdp = await browser.context.newCDPSession(panel)
  await cdp.send('Performance.enable')
  await panel.locator('.sentence').waitFor()
  await sleep(WARM_UP_MS)
  const { processMs } = await watch(cdp, WATCHED_MS)
  await sending
  return [
    {
      name: `direct mode at ${PER_SECOND} messages/s, the panel’s process`,
      value: processMs / 10,
      unit: '% of a core',
    },
  ]
}

interface Load {
  firstPaintMs: number
  /** Until the sentence and the bars were seen to be there, which is a little later. */
  pictureMs: number
}

async function reload(panel: Page): Promise<Load> {
  await panel.reload()
  await panel.locator('.sentence').waitFor()
  await panel.locator('canvas').waitFor()
  await panel.waitForFunction(`performance.getEntriesByName('first-contentful-paint').length > 0`)
  return panel.evaluate<Load>(`({
    pictureMs: performance.now(),
    firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0].startTime,
  })`)
}

/** Milliseconds of CPU a second, over so long: of the page's main thread, and of its process with the worker. */
async function watch(cdp: CDPSession, lengthMs: number): Promise<{ mainMs: number; processMs: number }> {
  const before = await readMetrics(cdp)
  await sleep(lengthMs)
  const after = await readMetrics(cdp)
  const passedMs = (name: string): number => ((after[name]! - before[name]!) * 1_000) / (lengthMs / 1_000)
  return { mainMs: passedMs('TaskDuration'), processMs: passedMs('ProcessTime') }
}
