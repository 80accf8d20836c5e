import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { ChatWindow } from '#contract/window.ts'
import { launchBrowser, openPage } from '../browser/browser.ts'
import { inventChat } from '../import/truth.ts'
import { WRITERS } from '../import/writers.ts'
import { startChat } from './chat-process.ts'

const CHAT = inventChat()

it('counts an archive that is dropped on the page', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chat-dropped-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  await using chat = await startChat('run', '--data-dir', folder, '--twitch-url', 'ws://127.0.0.1:9')
  const browser = await launchBrowser()
  onTestFinished(() => browser.close())
  const { page } = await openPage(browser, chat.address)
  await page.getByRole('textbox').first().waitFor()

  const archive = JSON.stringify(String(WRITERS['raw IRC']!.write(CHAT)))
  const dataTransfer = await page.evaluateHandle(
    `{ const data = new DataTransfer()
       data.items.add(new File([${archive}], 'evening.txt', { type: 'text/plain' }))
       data }`,
  )
  await page.dispatchEvent('body', 'drop', { dataTransfer })
  await page.waitForURL('**/import')
  await page.getByText('evening.txt').waitFor()
  const counted = async () => {
    const answer = await fetch(
      `${chat.address}/api/v1/channels/demo_one/windows?step=1h&from=2000-01-01T00:00:00Z&to=${Date.now()}`,
    )
    const { windows = [] } = (await answer.json()) as { windows?: ChatWindow[] }
    return windows.reduce((sum, { messages, removed }) => sum + messages + (removed ?? 0), 0)
  }
  await expect.poll(counted, { interval: 500 }).toBe(CHAT.length)
  await page.getByRole('status').filter({ hasText: 'evening.txt: Done' }).waitFor({ state: 'attached' })
  // It is from another day than this: its page begins with all that is kept of it.
  await page.getByRole('link', { name: 'evening.txt' }).click()
  await page.locator('.chart-caption', { hasText: /^All that is kept, .*: \d/ }).waitFor()
})
