/** The settings as the browser keeps them, where no page can read them. */
import { browser } from 'wxt/browser'
import { createStore, type Store } from '../client/store.ts'
import { DEFAULT_SETTINGS, type Settings } from './settings.ts'

/** A browser that could not read what it kept is asked again after this. */
const AGAIN_AFTER_MS = 2_000

/**
 * The settings, kept up with what other pages of the extension change. Those of a first start, with nothing agreed,
 * until the browser can read what it kept.
 */
export async function openSettings(): Promise<Store<Settings>> {
  const settings = createStore(DEFAULT_SETTINGS)

  async function read(): Promise<void> {
    try {
      settings.set(await readSettings())
    } catch {
      setTimeout(read, AGAIN_AFTER_MS)
    }
  }

  // Listens before it reads: what changes in between is told to nobody who does not listen.
  browser.storage.local.onChanged.addListener(() => void read())
  await read()
  return settings
}

export async function readSettings(): Promise<Settings> {
  return browser.storage.local.get(DEFAULT_SETTINGS)
}

export async function changeSettings(changed: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(changed)
}
