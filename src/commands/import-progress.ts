import { type Options, Presets, SingleBar } from 'cli-progress'

/** Without a terminal a line is written this often. In milliseconds. */
const LINE_EVERY_MS = 5_000
const BAR_PER_SECOND = 5

export interface ImportProgressView {
  show(progress: { bytesRead?: number; messages?: number; state?: string }): void
  /** Removes the bar. */
  end(): void
}

/**
 * Shows on standard error how far a file of `totalBytes` is: a bar with rate and time left on a terminal, else a line
 * every few seconds.
 */
export function showImportProgress(name: string, totalBytes: number): ImportProgressView {
  const startedMs = performance.now()
  const now = { bytesRead: 0, messages: 0, state: 'reading' }
  const bar = process.stderr.isTTY ? startBar(name, totalBytes) : undefined
  let lineAtMs = startedMs

  return {
    show(progress) {
      Object.assign(now, progress)
      const seconds = (performance.now() - startedMs) / 1_000
      const rate = Math.round(now.messages / Math.max(seconds, 0.001))
      const share = totalBytes === 0 ? 1 : now.bytesRead / totalBytes
      const left = now.bytesRead === 0 ? '' : `${Math.ceil((seconds / share) * (1 - share))} s left`
      const figures = {
        messages: now.messages.toLocaleString('en'),
        rate: `${rate.toLocaleString('en')}/s`,
        left: now.state === 'publishing' ? 'publishing' : left,
      }
      if (bar !== undefined) bar.update(now.bytesRead, figures)
      else if (performance.now() - lineAtMs >= LINE_EVERY_MS) {
        lineAtMs = performance.now()
        const percent = `${Math.floor(share * 100)} %`
        process.stderr.write(
          `${name}: ${percent}, ${figures.messages} messages, ${figures.rate}, ${figures.left}\n`,
        )
      }
    },
    end() {
      bar?.stop()
    },
  }
}

function startBar(name: string, totalBytes: number): SingleBar {
  const options: Options = {
    format: `${name} {bar} {percentage} % · {messages} messages · {rate} · {left}`,
    stream: process.stderr,
    fps: BAR_PER_SECOND,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 24,
  }
  const bar = new SingleBar(options, Presets.shades_classic)
  bar.start(totalBytes, 0, { messages: '0', rate: '', left: '' })
  return bar
}
