import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { constants, copyFile, link, mkdir, readFile, rename, unlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { describeFullDisk } from './disk-space.ts'
import { StoreError } from './store-error.ts'

const LOCK_FILE = 'lock'

/** What a lock is taken for that a crash of the machine tore: nobody's. */
const TORN: LockContent = { id: '', pid: 0, startedAt: '', address: '', adminToken: '' }

/**
 * Two processes may take over the same dead lock at once; the later one wins. After this time the other has noticed:
 * between its look at the lock and its taking it lie microseconds.
 */
const SETTLE_MS = 50

/** How the running server is reached by commands of the same user. */
export interface HolderInfo {
  /** Such as `http://127.0.0.1:8787`; empty until the server listens. */
  address: string
  /** May do everything; whoever can read the lock file may use it. */
  adminToken: string
}

export interface Holder extends HolderInfo {
  pid: number
}

export interface DataFolderLock {
  /** Writes what commands need to reach this process. */
  update(info: HolderInfo): Promise<void>
  release(): Promise<void>
}

interface LockContent extends Holder {
  id: string
  /** Tells a process from a later one with the same pid; empty where the system does not say. */
  startedAt: string
}

/**
 * Takes the folder for this process alone, and makes it if it is not there; the lock file (mode 0600) of a process that
 * lives no more is taken over. Gives `heldBy` when a living process has it. Rejects with DISK_FULL when there is no room
 * to work in it, and with FOLDER_UNUSABLE where this user cannot make, read or write it.
 */
export async function lockDataFolder(
  folder: string,
  info: HolderInfo = { address: '', adminToken: '' },
  readFreeBytes?: (folder: string) => Promise<number>,
): Promise<DataFolderLock | { heldBy: Holder }> {
  await makeFolder(folder)
  const full = await describeFullDisk(folder, readFreeBytes)
  const holder = full === undefined ? undefined : await readDataFolderHolder(folder)
  if (holder !== undefined) return { heldBy: holder }
  if (full !== undefined) throw new StoreError('DISK_FULL', full)
  const file = join(folder, LOCK_FILE)
  const mine: LockContent = {
    id: randomUUID(),
    pid: process.pid,
    startedAt: (await readStart(process.pid)) ?? '',
    ...info,
  }
  const draft = `${file}.${mine.id}`
  await writeDraft(draft, mine)
  try {
    const held = await readLock(file)
    if (held !== undefined && (await lives(held))) return { heldBy: toHolder(held) }
    const taken = held === undefined ? await linkNew(draft, file) : await replaceDead(draft, file, held)
    if (!taken) {
      const winner = await readLock(file)
      return { heldBy: toHolder(winner ?? mine) }
    }
  } finally {
    await unlink(draft).catch(() => {})
  }
  return {
    async update(next) {
      const draftOfUpdate = `${file}.${mine.id}`
      await writeDraft(draftOfUpdate, { ...mine, ...next })
      await rename(draftOfUpdate, file)
    },
    async release() {
      if ((await readLock(file))?.id === mine.id) await unlink(file)
    },
  }
}

/** Who has the folder now; undefined when nobody alive does. */
export async function readDataFolderHolder(folder: string): Promise<Holder | undefined> {
  const held = await readLock(join(folder, LOCK_FILE))
  return held !== undefined && (await lives(held)) ? toHolder(held) : undefined
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw unusable(folder, 'made', cause)
  }
}

function unusable(folder: string, verb: string, cause: unknown): StoreError {
  const reason = whyNoFolder(cause as NodeJS.ErrnoException)
  return new StoreError(
    'FOLDER_UNUSABLE',
    `The data folder ${folder} cannot be ${verb}: ${reason}. Take another with --data-dir.`,
    { cause },
  )
}

/** Why a folder could not be made, read or written, in words. */
export function whyNoFolder({ code, message }: NodeJS.ErrnoException): string {
  switch (code) {
    case 'EEXIST':
      return 'it is a file'
    case 'ENOTDIR':
      return 'a part of its path is a file'
    case 'EACCES':
    case 'EPERM':
      return 'permission denied'
    case 'EROFS':
      return 'its disk takes no writes'
    default:
      return message
  }
}

async function writeDraft(draft: string, content: LockContent): Promise<void> {
  try {
    await writeFile(draft, `${JSON.stringify(content)}\n`, { mode: 0o600 })
  } catch (cause) {
    throw unusable(dirname(draft), 'written', cause)
  }
}

async function linkNew(draft: string, file: string): Promise<boolean> {
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    return copyNew(draft, file)
  }
}

/** For file systems without hard links, as on memory sticks: a reader may meet the lock half written. */
async function copyNew(draft: string, file: string): Promise<boolean> {
  try {
    await copyFile(draft, file, constants.COPYFILE_EXCL)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function replaceDead(draft: string, file: string, dead: LockContent): Promise<boolean> {
  const { id } = JSON.parse(await readFile(draft, 'utf8')) as LockContent
  if ((await readLock(file))?.id !== dead.id) return false
  await rename(draft, file)
  await delay(SETTLE_MS)
  return (await readLock(file))?.id === id
}

/** The lock's content; undefined when there is none, or a torn one that a crash of the machine left. */
async function readLock(file: string): Promise<LockContent | undefined> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    if (/^(?:ENOENT|ENOTDIR)$/.test((cause as NodeJS.ErrnoException).code ?? '')) return undefined
    throw unusable(dirname(file), 'read', cause)
  }
  try {
    return { ...TORN, ...(JSON.parse(text) as LockContent | null) }
  } catch {
    return TORN
  }
}

function toHolder({ pid, address, adminToken }: LockContent): Holder {
  return { pid, address, adminToken }
}

async function lives({ pid, startedAt }: LockContent): Promise<boolean> {
  if (pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  const start = await readStart(pid)
  return start === undefined || startedAt === '' || start === startedAt
}

/** When the process started, in words that only comparing makes sense of; undefined where it cannot be told. */
async function readStart(pid: number): Promise<string | undefined> {
  try {
    if (process.platform === 'linux') {
      const boot = (await readFile('/proc/sys/kernel/random/boot_id', 'utf8')).trim()
      const stat = await readFile(`/proc/${pid}/stat`, 'utf8')
      const behindName = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
      return `${boot} ${behindName[19]}`
    }
    if (process.platform === 'darwin') {
      const { stdout } = await promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)])
      return stdout.trim() || undefined
    }
  } catch {
    return undefined
  }
  return undefined
}
