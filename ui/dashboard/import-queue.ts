/** Archives that this page sends, one after the other. What the server makes of them is in its own list. */
import { postImport } from '../client/api.ts'
import { createStore } from '../client/store.ts'
import { refusalText } from '../client/words/refusal.ts'

export interface Sending {
  /** Of this page only. */
  number: number
  name: string
  bytes: number
  state: 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled'
  problem: string
  startedAtMs: number | null
  cancel: () => void
}

export const sendings = createStore<readonly Sending[]>([])

let count = 0
let running = Promise.resolve()

/** Puts files at the end of the queue; each is sent when those before it are through. */
export function sendArchives(files: readonly File[]): void {
  for (const file of files) {
    const abort = new AbortController()
    const number = ++count
    const cancel = (): void => {
      abort.abort()
      change(number, { state: 'cancelled' })
    }
    const entry = {
      number,
      name: file.name,
      bytes: file.size,
      state: 'waiting',
      problem: '',
      startedAtMs: null,
      cancel,
    }
    sendings.set([...sendings.get(), entry as Sending])
    running = running.then(() => send(file, number, abort.signal))
  }
}

async function send(file: File, number: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return
  change(number, { state: 'sending', startedAtMs: Date.now() })
  try {
    await postImport(file, signal)
    change(number, { state: 'sent' })
  } catch (error) {
    if (signal.aborted) return
    change(number, { state: 'failed', problem: refusalText(error) })
  }
}

function change(number: number, by: Partial<Sending>): void {
  sendings.set(sendings.get().map((entry) => (entry.number === number ? { ...entry, ...by } : entry)))
}
