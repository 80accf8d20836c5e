import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { lockDataFolder } from '#store/data-folder.ts'
import { startChat } from '../end-to-end/chat-process.ts'
import { sharedPostgres } from '../store/postgres-server.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')

let folder: string
let url: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chat-server-'))
  url = await (await sharedPostgres()).createDatabase()
  const said = [5, 10, 65].map(
    (s) => `2025-11-02 20:00:${String(s % 60).padStart(2, '0')},#demo_one,song name?`,
  )
  await writeFile(join(folder, 'old.log'), `${said.join('\n')}\n`)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

function chat(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    cwd: folder,
    env: { ...process.env, CHAT_DATABASE_URL: url },
  })
  return { stdout, stderr, status }
}

it('brings the schema of a server up to date, once', () => {
  expect(chat('migrate').stdout).toMatch(/^applied 0001-windows/)
  expect(chat('migrate')).toEqual({ stdout: 'up to date\n', stderr: '', status: 0 })
  expect(existsSync(join(folder, '.chat'))).toBe(false)
})

it('imports into the server and exports from it, also while a process runs on it', async () => {
  expect(chat('import', 'old.log', '--utc-offset', '+00:00', '--json').stdout).toContain('"messages":3')
  const alone = chat('export', '--channel', 'demo_one', '--step', '1h')
  expect(alone.stdout.split('\n')).toHaveLength(3)
  await using running = await startChat('run', '--data-dir', join(folder, '.chat'), '--database-url', url)
  expect(chat('export', '--channel', 'demo_one', '--step', '1h')).toEqual(alone)
  expect(chat('channels', 'add', 'demo_two').stdout).toBe('watching demo_two\n')
  expect(chat('channels').stdout).toContain('demo_two')
  expect(await running.end('SIGTERM')).toBe(0)
  expect(existsSync(join(folder, '.chat', 'database'))).toBe(false)
})

it('works on the server that it is given, whoever has the data folder', async () => {
  const dataDir = join(folder, 'elsewhere')
  const other = await (await sharedPostgres()).createDatabase()
  expect(await lockDataFolder(dataDir)).not.toHaveProperty('heldBy')
  const at = ['--data-dir', dataDir, '--database-url', other]
  expect(chat('import', 'old.log', '--utc-offset', '+00:00', '--json', ...at).stdout).toContain(
    '"messages":3',
  )
  const exported = chat('export', '--channel', 'demo_one', '--step', '1h', ...at)
  expect(exported.stdout.split('\n')).toHaveLength(3)
  expect(chat('emotes', 'teach', 'demo_one', 'demoWiggle', 'funny', ...at).stdout).toMatch(
    /^demoWiggle means funny/,
  )
  expect(chat('emotes', 'list', 'demo_one', ...at).stdout).toMatch(/^demoWiggle {2}funny/)
})

it('makes no data folder where the server has everything that a command asks for', () => {
  const at = ['--data-dir', join(folder, 'nowhere')]
  expect(chat('import', 'old.log', '--utc-offset', '+00:00', '--sort', ...at).status).toBe(0)
  expect(chat('emotes', 'list', 'demo_one', ...at).status).toBe(0)
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
})

it('examines the server', () => {
  const { stdout } = chat('doctor', '--twitch-url', 'ws://127.0.0.1:1')
  expect(stdout).toMatch(/^ok {7}database {5}PostgreSQL 1\d/m)
  const away = chat('doctor', '--database-url', 'postgres://ann:secret@127.0.0.1:1/chat')
  expect(away.stdout).toMatch(/^problem {2}database {5}PostgreSQL on 127\.0\.0\.1:1 does not answer/m)
  expect(away.stdout).not.toContain('secret')
})

it('names the server that does not answer, not its password', () => {
  const { stderr, status } = chat('migrate', '--database-url', 'postgres://ann:secret@127.0.0.1:1/chat')
  expect(stderr).toMatch(/^chat: PostgreSQL on 127\.0\.0\.1:1 does not answer \(ECONNREFUSED\).*\n$/)
  expect(status).toBe(1)
})
