import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const START_WITHIN_MS = 60_000

/** A `chat run` or the like in a process of its own. */
export interface ChatProcess extends AsyncDisposable {
  pid: number
  /** Such as http://127.0.0.1:40123; empty for a role that serves no pages. */
  address: string
  /** What it wrote to standard error so far. */
  log(): string
  /** Sends the signal; resolves with the exit code, or with the name of the signal that ended it, not always the one sent. */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals>
}

/** Roles that have no port but that of their figures. */
const PAGELESS = ['collect', 'analyze']

/** Starts the command, on free ports unless the arguments name others, and waits until it works; rejects with its log when it ends before. */
export async function startChat(command: string, ...args: string[]): Promise<ChatProcess> {
  return await launchChat(command, ...args).working()
}

/** A process that need not work yet. */
export interface LaunchedChat extends Pick<ChatProcess, 'log' | 'end'>, AsyncDisposable {
  /** Waits from now on until it works; rejects as startChat does. */
  working(): Promise<ChatProcess>
}

export function launchChat(command: string, ...args: string[]): LaunchedChat {
  const ports = ['--metrics-port', '0', ...(PAGELESS.includes(command) ? [] : ['--port', '0'])]
  const child = spawn(process.execPath, [MAIN, command, ...ports, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    log += text
  })
  const listening = addressOf(child, () => log)
  listening.catch(() => {})
  const launched = {
    log: () => log,
    async end(signal: NodeJS.Signals) {
      const how = await end(child, signal)
      if (how !== 0 && signal === 'SIGTERM') process.stderr.write(`${command} ended with ${how}:\n${log}\n`)
      return how
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) await end(child, 'SIGKILL')
    },
  }
  return {
    ...launched,
    async working() {
      const late = Promise.withResolvers<never>()
      const timer = setTimeout(() => late.reject(new Error(`it does not listen:\n${log}`)), START_WITHIN_MS)
      try {
        const address = await Promise.race([listening, late.promise])
        return { ...launched, pid: child.pid!, address }
      } catch (error) {
        child.kill('SIGKILL')
        throw error
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

/** What it says on standard output when it works. */
function addressOf(child: ChildProcess, log: () => string): Promise<string> {
  let output = ''
  const found = Promise.withResolvers<string>()
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
    const works = /CHAT is at (\S+)|chat \w+ works/.exec(output)
    if (works !== null) found.resolve(works[1] ?? '')
  })
  child.once('exit', (code) => found.reject(new Error(`it ended with ${code}:\n${log()}`)))
  return found.promise
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | NodeJS.Signals> {
  const exited = once(child, 'exit')
  child.kill(signal)
  const [code, endedBy] = (await exited) as [number, null] | [null, NodeJS.Signals]
  return code ?? endedBy
}
