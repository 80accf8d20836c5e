/** The settings as the browser keeps them, where no page can read them. */
import { browser } from 'wxt/browser'
import { createStore, type Store } from '../client/store.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'

/** The settings, kept up with what other pages of the extension change. */
export async function openSettings(): Promise<Store<Settings>> {
  const settings = createStore(DEFAULT_SETTINGS)
  // Listens before it reads: what changes in between is told to nobody who does not listen.
  browser.storage.local.onChanged.addListener(() => void readSettings().then(settings.set))
  settings.set(await readSettings())
  return settings
}

export async function readSettings(): Promise<Settings> {
  return browser.storage.local.get(DEFAULT_SETTINGS)
}

export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed)
}
