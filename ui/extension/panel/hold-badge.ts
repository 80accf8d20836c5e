import { browser } from 'wxt/browser'

/** A service worker that does not start must not be asked without end. */
const AGAIN_AFTER_MS = 1_000

/**
 * Tells the service worker that this panel shows the mood on the icon, until it is let go or closed. The worker sleeps
 * when nothing happens, which ends the connection: it is told again, else it would not know of the panel's end.
 */
export function holdBadge(): () => void {
  let again: ReturnType<typeof setTimeout> | undefined
  let port = connect()

  function connect(): ReturnType<typeof browser.runtime.connect> {
    const opened = browser.runtime.connect({ name: 'badge' })
    opened.onDisconnect.addListener(tellAgain)
    return opened
  }

  function tellAgain(): void {
    again = setTimeout(() => {
      port = connect()
    }, AGAIN_AFTER_MS)
  }

  return () => {
    clearTimeout(again)
    port.onDisconnect.removeListener(tellAgain)
    port.disconnect()
  }
}
