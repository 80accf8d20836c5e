import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { openInstallation } from '#commands/installation.ts'
import { loadConfig } from '#config.ts'
import { claimPartition, flushPartition } from '#store/ledger.ts'
import { joined } from '../serve/chat-writer.ts'
import { flushTo } from '../store/samples.ts'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'chat-emotes-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function emotes(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [MAIN, 'emotes', ...args, '--data-dir', join(folder, 'data')],
    { encoding: 'utf8' },
  )
  return { stdout, stderr, status }
}

it.each([
  [['sing'], 'list, teach, forget, propose'],
  [['list'], 'Name the channel'],
  [['teach', 'demo_one'], 'Name the emote'],
  [['teach', 'demo_one', 'demoWiggle'], 'Say what demoWiggle means: funny'],
  [['teach', 'demo_one', 'demoWiggle', 'question'], 'Say what demoWiggle means'],
  [['list', 'not a channel'], 'is no channel'],
  [['list', 'twitch.tv/videos/123'], 'twitch.tv/videos/123: This address leads to no channel.'],
])('answers "chat emotes %s" with what is missing, and exit code 2', (args, words) => {
  const { stderr, status } = emotes(...args)
  expect(stderr).toContain(words)
  expect(status).toBe(2)
})

it('teaches, lists and forgets in a folder that nobody has open', async () => {
  {
    await using installation = await openInstallation(loadConfig({ 'data-dir': join(folder, 'data') }))
    const { database } = installation
    const claim = await claimPartition(
      database,
      { topicId: 'test', partition: 0 },
      { owner: 'test', logStart: 0 },
    )
    await flushPartition(database, claim, flushTo(1, joined('demo_one', '11', Date.now())))
  }
  expect(emotes('teach', 'demo_one', 'demoWiggle', 'funny').stdout).toMatch(
    /^demoWiggle means funny, for messages from 2/,
  )
  expect(emotes('list', '#Demo_One').stdout).toMatch(/^demoWiggle {2}funny +since 2/)
  expect(emotes('forget', 'demo_one', 'demoWiggle').stdout).toContain('demoWiggle is forgotten')
  expect(JSON.parse(emotes('propose', 'demo_one', '--json').stdout)).toEqual([])
})
