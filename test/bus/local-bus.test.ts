import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { openLocalBus } from '#bus/local-bus.ts'
import { describeBus } from './bus-contract.ts'

let root: string
let folders = 0

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'chat-bus-'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

function newFolder(): string {
  return join(root, `bus-${folders++}`)
}

describeBus('the local bus', async () => {
  const folder = newFolder()
  return { open: (options) => openLocalBus({ folder, ...options }) }
})
