/**
 * A chart of uPlot alone in the panel's place: four stacked series of as many bars on a canvas of the same size, of which
 * the newest changes once a second, with no sentence, no words, no table and no server.
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { CDPSession } from 'playwright-core'
import type { TraceEvent } from './main-thread.ts'

const UPLOT = fileURLToPath(new URL('uPlot.iife.min.js', import.meta.resolve('uplot')))

/** Puts the chart over the panel's own; answers how to take it away. `cdp` is a session of the panel. */
export async function showPeer(cdp: CDPSession): Promise<() => Promise<unknown>> {
  await cdp.send('Runtime.evaluate', { expression: readFileSync(UPLOT, 'utf8') })
  const { exceptionDetails } = await cdp.send('Runtime.evaluate', { expression: SHOW })
  if (exceptionDetails !== undefined) throw new Error(`the peer does not show: ${exceptionDetails.text}`)
  return () => cdp.send('Runtime.evaluate', { expression: 'endPeer()' })
}

/** Whether the event begins an update of the peer. */
export function beginsPeer({ name, args }: TraceEvent): boolean {
  return name === 'TimeStamp' && args?.data?.message === 'peer'
}

const SHOW = `{
  const { left, top, width, height } = document.querySelector('.chart-frame').getBoundingClientRect()
  const host = document.createElement('div')
  host.style.cssText = 'position: fixed; left: ' + left + 'px; top: ' + top + 'px'
  document.body.append(host)
  const count = Math.floor(width / 5)
  const newestMs = Math.floor(Date.now() / 5000) * 5000
  const times = Array.from({ length: count }, (_, bar) => newestMs - (count - 1 - bar) * 5000)
  const sums = [4, 3, 2, 1].map((part) => times.map((_, bar) => part * (10 + (bar * 7) % 13)))
  const paths = uPlot.paths.bars({ size: [0.8] })
  const series = ['#7a7a85', '#56b4e9', '#f0e442', '#e8743b'].map((fill) => ({ fill, paths, points: { show: false } }))
  const off = { show: false }
  const plot = new uPlot({ width, height, ms: 1, legend: off, cursor: off, series: [{}, ...series] }, [times, ...sums], host)
  let turn = 0
  const timer = setInterval(() => {
    console.timeStamp('peer')
    turn++
    for (const sum of sums) sum[count - 1] += turn % 5 === 0 ? -sum[count - 1] / 2 : 1
    if (turn % 5 === 0) for (let bar = 0; bar < count; bar++) times[bar] += 5000
    plot.setData([times, ...sums])
  }, 1000)
  globalThis.endPeer = () => {
    clearInterval(timer)
    plot.destroy()
    host.remove()
  }
}`
