import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Lines of a log that are kept to say what went wrong. */
const KEPT_LINES = 8

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')

/** A line of an analyzer's log: it took a partition. */
export const COUNTING = 'counting a partition'
/** And: it had lost one, and what it would have written was refused. */
export const FENCED = 'another process counts this partition now'

/** A process of one role, which is started again as often as it is killed. */
export interface Member {
  readonly name: string
  readonly isRunning: boolean
  /** Of its last life; undefined before the first one. */
  readonly pid: number | undefined
  /** Starts it, unless it runs. */
  start(): void
  /** Starts it when it ended by itself, as a service manager does. */
  revive(): void
  /** Ends it at once; false when it did not run. */
  kill(): Promise<boolean>
  /** Stops it without its noticing, and lets it go on when `over` resolves; false when it did not run all the while. */
  freeze(over: () => Promise<unknown>): Promise<boolean>
  /** Asks it to end; its exit code, or the name of the signal that ended it. */
  end(): Promise<number | NodeJS.Signals>
  /** How often a line of its log had this text, over all its lives. */
  said(text: string): number
  /** How old its last life is or became, and what it logged last. */
  lastWords(): string
}

export interface MemberOptions {
  name: string
  args: readonly string[]
  /** Texts of the log that are counted. */
  counted: readonly string[]
  /** For Node itself. */
  nodeArgs?: readonly string[]
}

export function createMember({ name, args, counted, nodeArgs = [] }: MemberOptions): Member {
  const counts = new Map<string, number>()
  let child: ChildProcess | undefined
  let isWanted = false
  let startedAtMs = 0
  let endedAtMs: number | undefined
  let last: string[] = []

  function runs(): boolean {
    return child !== undefined && child.exitCode === null && child.signalCode === null
  }

  function note(text: string): void {
    last = [...last, ...text.split('\n').filter((line) => line !== '')].slice(-KEPT_LINES)
    for (const wanted of counted) {
      const found = text.split(wanted).length - 1
      if (found > 0) counts.set(wanted, (counts.get(wanted) ?? 0) + found)
    }
  }

  function start(): void {
    isWanted = true
    if (runs()) return
    const started = spawn(process.execPath, [...nodeArgs, MAIN, ...args], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let rest = ''
    started.stderr.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      if (lines.length > 0) note(`${lines.join('\n')}\n`)
    })
    started.once('exit', () => {
      note(rest)
      endedAtMs = performance.now()
    })
    startedAtMs = performance.now()
    endedAtMs = undefined
    last = []
    child = started
  }

  async function endBy(signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
    const ended = once(child!, 'exit')
    child!.kill(signal)
    const [code, endedBy] = (await ended) as [number, null] | [null, NodeJS.Signals]
    return code ?? endedBy
  }

  return {
    name,
    get isRunning() {
      return runs()
    },
    get pid() {
      return child?.pid
    },
    start,
    revive() {
      if (isWanted) start()
    },
    async kill() {
      isWanted = false
      if (!runs()) return false
      await endBy('SIGKILL')
      return true
    },
    async freeze(over) {
      if (!runs()) return false
      const frozen = child!
      frozen.kill('SIGSTOP')
      await over()
      return frozen.kill('SIGCONT')
    },
    end() {
      isWanted = false
      return runs() ? endBy('SIGTERM') : Promise.resolve(child!.exitCode ?? child!.signalCode!)
    },
    said: (text) => counts.get(text) ?? 0,
    lastWords: () =>
      `${Math.round((endedAtMs ?? performance.now()) - startedAtMs)} ms after it was started, having said:\n${last.join('\n')}`,
  }
}
