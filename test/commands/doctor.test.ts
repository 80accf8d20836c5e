import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { Finding } from '#commands/finding.ts'
import { startSimulator } from '#simulator/simulator.ts'
import { lockDataFolder } from '#store/data-folder.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const root = mkdtempSync(join(tmpdir(), 'chat-doctor-'))
let folders = 0

afterAll(() => rmSync(root, { recursive: true, force: true }))

interface Examined {
  findings: Finding[]
  exitCode: number
}

/** Asks the doctor about a folder, whose chat server answers. */
async function examine(dataDir: string, ...args: string[]): Promise<Examined> {
  await using simulator = await startSimulator()
  const at = ['--data-dir', dataDir, '--twitch-url', simulator.url, '--port', '0', '--metrics-port', '0']
  return await new Promise((resolve) => {
    execFile(process.execPath, [MAIN, 'doctor', '--json', ...at, ...args], (error, stdout) => {
      resolve({ findings: JSON.parse(stdout), exitCode: Number(error?.code ?? 0) })
    })
  })
}

function wrongOf({ findings }: Examined): Finding[] {
  return findings.filter(({ health }) => health !== 'ok')
}

function newFolder(): string {
  return join(root, `data-${folders++}`)
}

/** The folder as a process has it that is reached at `address`. */
async function hold(dataDir: string, address: string): Promise<AsyncDisposable> {
  const lock = await lockDataFolder(dataDir, { address, adminToken: 'secret' })
  if ('heldBy' in lock) throw new Error('the folder of the test is in use')
  return { [Symbol.asyncDispose]: lock.release }
}

/** A server that answers everything so. */
async function answering(status: number, body: string): Promise<Server & { port: number }> {
  const server = createServer((_, response) => response.writeHead(status).end(body))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(server, { port: (server.address() as AddressInfo).port })
}

describe('chat doctor', () => {
  it('waits with its judgement while the process that has the folder is starting', async () => {
    const folder = newFolder()
    await using _ = await hold(folder, '')
    const examined = await examine(folder)
    expect(wrongOf(examined)).toEqual([
      {
        subject: 'server',
        health: 'warning',
        words: `process ${process.pid} has the folder and does not answer yet: it is starting, or waits for what is away`,
      },
    ])
    expect(examined.exitCode).toBe(0)
  })

  it('says what the process that has the folder is missing', async () => {
    const server = await answering(503, '{"ready":false,"reasons":["The analyzer does not count yet."]}')
    const folder = newFolder()
    await using _ = await hold(folder, `http://127.0.0.1:${server.port}`)
    const examined = await examine(folder)
    server.close()
    expect(wrongOf(examined)).toEqual([
      { subject: 'database', health: 'problem', words: 'The analyzer does not count yet.' },
    ])
    expect(examined.exitCode).toBe(1)
  })

  it('says once that the folder is none', async () => {
    const file = newFolder()
    writeFileSync(file, 'notes')
    expect(wrongOf(await examine(file))).toEqual([
      {
        subject: 'data folder',
        health: 'problem',
        words: `${file} cannot be used (it is a file); choose another with --data-dir`,
      },
    ])
  })

  it('tells ports that another CHAT has from those of another program', async () => {
    const folder = newFolder()
    const [ours, other] = [await answering(200, '{"info":{"title":"CHAT"}}'), await answering(404, 'no')]
    const ports = ['--port', String(ours.port), '--metrics-port', String(other.port)]
    const examined = await examine(folder, ...ports)
    for (const server of [ours, other]) server.close()
    expect(wrongOf(examined).map(({ subject, health }) => [subject, health])).toEqual([
      [`port ${ours.port}`, 'warning'],
      [`port ${other.port}`, 'problem'],
    ])
  })
})
