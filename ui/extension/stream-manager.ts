/** The permission for dashboard.twitch.tv, where creators sit: asked for when somebody wants it. */
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

const STREAM_MANAGER = { origins: ['https://dashboard.twitch.tv/*'] }

/** Asks; to be called from a click. */
export async function allowStreamManager(): Promise<void> {
  await browser.permissions.request(STREAM_MANAGER)
}

/** Whether the Stream Manager's address may be read; undefined until that is known. */
export function useStreamManager(): boolean | undefined {
  const [allowed, setAllowed] = useState<boolean | undefined>(undefined)
  useEffect(() => {
    const look = (): void => void browser.permissions.contains(STREAM_MANAGER).then(setAllowed)
    look()
    browser.permissions.onAdded.addListener(look)
    browser.permissions.onRemoved.addListener(look)
    return () => {
      browser.permissions.onAdded.removeListener(look)
      browser.permissions.onRemoved.removeListener(look)
    }
  }, [])
  return allowed
}
