import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DataFolderLock, lockDataFolder, readDataFolderHolder } from '#store/data-folder.ts'

const LOCK = new URL('../../src/store/data-folder.ts', import.meta.url).href

let root: string
let folders = 0

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chat-lock-'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

function newFolder(): string {
  return join(root, `data-${folders++}`)
}

function held(lock: Awaited<ReturnType<typeof lockDataFolder>>): DataFolderLock {
  if ('heldBy' in lock) throw new Error(`held by ${lock.heldBy.pid}`)
  return lock
}

it('that is a file is no folder', async () => {
  const file = newFolder()
  await writeFile(file, 'notes')
  await expect(lockDataFolder(file)).rejects.toMatchObject({
    code: 'FOLDER_UNUSABLE',
    message: expect.stringContaining('it is a file'),
  })
  await expect(lockDataFolder(join(file, 'below'))).rejects.toMatchObject({
    code: 'FOLDER_UNUSABLE',
    message: expect.stringContaining('a part of its path is a file'),
  })
})

it('whose lock cannot be read is unusable, in one line that says what to do', async () => {
  const folder = newFolder()
  await mkdir(join(folder, 'lock'), { recursive: true })
  const refusal = {
    code: 'FOLDER_UNUSABLE',
    message: expect.stringMatching(
      /^The data folder .* cannot be read: .*\. Take another with --data-dir\.$/,
    ),
  }
  await expect(lockDataFolder(folder)).rejects.toMatchObject(refusal)
  await expect(readDataFolderHolder(folder)).rejects.toMatchObject(refusal)
})

it.runIf(process.platform === 'linux')('that takes no file is unusable', async () => {
  await expect(lockDataFolder('/proc/self', undefined, async () => Number.MAX_VALUE)).rejects.toMatchObject({
    code: 'FOLDER_UNUSABLE',
    message: expect.stringContaining('The data folder /proc/self cannot be written: '),
  })
})

it('is not taken on a full disk, but still says who has it', async () => {
  const full = async () => 1_000_000
  await expect(lockDataFolder(newFolder(), undefined, full)).rejects.toMatchObject({
    code: 'DISK_FULL',
    message: expect.stringMatching(/^The disk of .* is full: 0 MB are left .* Make room\.$/),
  })
  const folder = newFolder()
  const lock = held(await lockDataFolder(folder))
  expect(await lockDataFolder(folder, undefined, full)).toMatchObject({ heldBy: { pid: process.pid } })
  await lock.release()
})

/** A process that locks the folder, says so, and stays. */
async function startHolder(folder: string) {
  const script = `
    import { lockDataFolder } from ${JSON.stringify(LOCK)}
    const lock = await lockDataFolder(${JSON.stringify(folder)}, { address: 'http://127.0.0.1:1', adminToken: 'secret' })
    process.stdout.write('heldBy' in lock ? 'refused' : 'held')
    setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, said: said.toString() }
}

it('is held by one at a time and free after release', async () => {
  const folder = newFolder()
  const first = held(await lockDataFolder(folder))
  expect(await lockDataFolder(folder)).toMatchObject({ heldBy: { pid: process.pid } })
  await first.release()
  expect(await readDataFolderHolder(folder)).toBeUndefined()
  await held(await lockDataFolder(folder)).release()
})

it('tells commands how the holder is reached, and nobody but its user', async () => {
  const folder = newFolder()
  const lock = held(await lockDataFolder(folder))
  await lock.update({ address: 'http://127.0.0.1:8787', adminToken: 'secret' })
  expect(await readDataFolderHolder(folder)).toEqual({
    pid: process.pid,
    address: 'http://127.0.0.1:8787',
    adminToken: 'secret',
  })
  expect((await stat(join(folder, 'lock'))).mode & 0o777).toBe(0o600)
  await lock.release()
})

it('is refused while another process lives, and taken over when it was killed', async () => {
  const folder = newFolder()
  const { child, said } = await startHolder(folder)
  expect(said).toBe('held')
  expect(await lockDataFolder(folder)).toEqual({
    heldBy: { pid: child.pid, address: 'http://127.0.0.1:1', adminToken: 'secret' },
  })
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(await readDataFolderHolder(folder)).toBeUndefined()
  await held(await lockDataFolder(folder)).release()
})

it.runIf(process.platform === 'linux')('knows a reused pid by its start time', async () => {
  const folder = newFolder()
  await held(await lockDataFolder(folder)).update({ address: '', adminToken: '' })
  const file = join(folder, 'lock')
  const content = JSON.parse(await readFile(file, 'utf8')) as { startedAt: string }
  await writeFile(file, JSON.stringify({ ...content, startedAt: 'another boot 1' }))
  await held(await lockDataFolder(folder)).release()
})

it('takes over a lock file that was torn by a crash', async () => {
  const folder = newFolder()
  const lock = held(await lockDataFolder(folder))
  await lock.release()
  for (const torn of ['', '{"pid":', 'null', '0', '[]']) {
    await writeFile(join(folder, 'lock'), torn)
    await held(await lockDataFolder(folder)).release()
  }
})

it('goes to one of many who ask at once', async () => {
  const folder = newFolder()
  const locks = await Promise.all(Array.from({ length: 8 }, () => lockDataFolder(folder)))
  expect(locks.filter((lock) => !('heldBy' in lock))).toHaveLength(1)
})

it('goes to one of many who find a dead one at once', async () => {
  const folder = newFolder()
  await held(await lockDataFolder(folder)).release()
  await writeFile(join(folder, 'lock'), JSON.stringify({ id: 'dead', pid: 0, startedAt: '' }))
  const locks = await Promise.all(Array.from({ length: 8 }, () => lockDataFolder(folder)))
  expect(locks.filter((lock) => !('heldBy' in lock))).toHaveLength(1)
})
