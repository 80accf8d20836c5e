/** What Firefox has in the place of Chrome's side panel. */
import { browser } from 'wxt/browser'

declare global {
  interface ImportMetaEnv {
    /** This is the build for Firefox. */
    readonly FIREFOX: boolean
  }
}

interface SidebarAction {
  open(): Promise<void>
  toggle(): Promise<void>
}

export const inFirefox = import.meta.env.FIREFOX

/** Both of its functions work within a click alone. */
export function sidebar(): SidebarAction {
  return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction
}
