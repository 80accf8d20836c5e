/**
 * The memory of `chat run` with 100 busy channels: its resident set while the simulator, in another process, sends
 * so fast that the memory of a partition (2^20 records) is full in three minutes. `node bench/memory.ts [--minutes N]`,
 * 4 unless given; a few hours show whether it stays flat.
 */
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { openPage, startChatRun } from './chat-run.ts'
import { keepResult } from './results.ts'
import { startSender } from './sender.ts'

const CHANNELS = 100
/** More than all of Twitch says at its daily peak. */
const PER_SECOND = 6_000
const SAMPLE_EVERY_MS = 1_000
/** The last part of the run, from which the slope is taken: by then what fills up is full. */
const SETTLED_SHARE = 1 / 4
const COUNTED_WITHIN_MS = 20_000

interface Sample {
  minutes: number
  mib: number
}

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '4' } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) throw new RangeError('--minutes is no number above 0')

if (residentMib(process.pid) === undefined) {
  console.error('memory: this machine has no ps that tells the memory of a process, so it is not measured')
} else {
  const folder = await mkdtemp(join(tmpdir(), 'chat-bench-'))
  try {
    await measure(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measure(folder: string): Promise<void> {
  using sender = await startSender(CHANNELS)
  await using chat = await startChatRun(folder, sender)
  using page = await openPage(chat.address, sender.logins)
  await page.joined

  const samples: Sample[] = []
  const startedMs = performance.now()
  function sample(): void {
    const mib = residentMib(chat.pid)
    if (mib === undefined) throw new Error('chat run is gone')
    samples.push({ minutes: (performance.now() - startedMs) / 60_000, mib })
    if (samples.length % 30 === 1)
      console.error(
        `memory: minute ${samples.at(-1)!.minutes.toFixed(1)} of ${minutes}: ${mib.toFixed(0)} MiB`,
      )
  }
  sample()
  const sampling = setInterval(sample, SAMPLE_EVERY_MS)
  let sent = 0
  try {
    while (performance.now() - startedMs < minutes * 60_000) {
      const { messages } = await sender.send({ messages: PER_SECOND * 10, perSecond: PER_SECOND })
      sent += messages
    }
  } finally {
    clearInterval(sampling)
  }
  const sentMs = performance.now()
  while (page.messages() < sent && performance.now() - sentMs < COUNTED_WITHIN_MS)
    await sleep(SAMPLE_EVERY_MS)
  sample()
  if (page.messages() !== sent) throw new Error(`${page.messages()} messages were counted of ${sent} sent`)

  const sizes = samples.map(({ mib }) => mib)
  keepResult('memory', [
    { name: 'channels', value: CHANNELS, unit: '' },
    { name: 'messages sent', value: (sent / (sentMs - startedMs)) * 1_000, unit: 'messages/s' },
    { name: 'length', value: (sentMs - startedMs) / 60_000, unit: 'min' },
    { name: 'RSS of chat run when every channel is joined', value: sizes[0]!, unit: 'MiB' },
    { name: 'RSS of chat run, peak', value: Math.max(...sizes), unit: 'MiB' },
    { name: 'RSS of chat run, end', value: sizes.at(-1)!, unit: 'MiB' },
    { name: 'RSS of chat run, slope of the last quarter', value: slope(samples), unit: 'MiB/min' },
  ])
}

/** MiB a minute of the line that fits the last part best. */
function slope(all: readonly Sample[]): number {
  const samples = all.slice(-Math.max(2, Math.ceil(all.length * SETTLED_SHARE)))
  const meanMinutes = samples.reduce((sum, { minutes }) => sum + minutes, 0) / samples.length
  const meanMib = samples.reduce((sum, { mib }) => sum + mib, 0) / samples.length
  let above = 0
  let below = 0
  for (const { minutes, mib } of samples) {
    above += (minutes - meanMinutes) * (mib - meanMib)
    below += (minutes - meanMinutes) ** 2
  }
  return above / below
}

function residentMib(pid: number): number | undefined {
  const { status, stdout } = spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return status === 0 ? Number(stdout) / 1_024 : undefined
}
