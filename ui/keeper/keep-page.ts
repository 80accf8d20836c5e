import { trustedScript } from '../client/trusted-script.ts'

/**
 * Has the browser keep the pages under `scope`, so that it can load them while the server is away. Browsers do that for
 * pages of this computer or over https alone; elsewhere, and where it fails, the page works without.
 */
export function keepPage(scope: '/overlay/' | '/dock/'): void {
  navigator.serviceWorker?.register(trustedScript('/keeper.js') as string, { scope }).catch(() => undefined)
}
