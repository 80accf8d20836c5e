/** The service worker opens the panel and the first page. It holds no connection and reads no chat. */
import { type Browser, browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { inFirefox, sidebar } from '../firefox.ts'
import { readSettings } from '../kept-settings.ts'

export default defineBackground({ type: 'module', main })

function main(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome()
  })
  const panels = new Set<Browser.runtime.Port>()
  browser.runtime.onConnect.addListener((port) => {
    panels.add(port)
    port.onDisconnect.addListener(() => {
      panels.delete(port)
      if (panels.size === 0) void clearBadge()
    })
  })
  void guardStorage()
  if (inFirefox) browser.action.onClicked.addListener(() => void sidebar().toggle())
  else void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true })
}

/** The page that says what is read comes once, unless the person knows it already. */
async function welcome(): Promise<void> {
  if (!(await readSettings()).agreed) await browser.runtime.openOptionsPage()
}

/** No script in a page may read the settings. Firefox keeps them from pages by itself. */
async function guardStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}

/** No panel shows the mood on the icon any longer. */
async function clearBadge(): Promise<void> {
  await browser.action.setBadgeText({ text: '' })
  await browser.action.setTitle({ title: browser.runtime.getManifest().action?.default_title ?? '' })
}
