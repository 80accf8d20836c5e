/** Keeps a store at the channel that this window looks at. */
import { type Browser, browser } from 'wxt/browser'
import { createStore, type Store } from '../client/store.ts'
import {
  type Followed,
  NOTHING_FOLLOWED,
  type SeenTab,
  seeActive,
  seeClosed,
  seeNavigated,
} from './followed-tab.ts'

/** The store changes with every switch and navigation of the window's tabs, from now on. */
export async function followTabs(): Promise<Store<Followed>> {
  const followed = createStore<Followed>(NOTHING_FOLLOWED)
  const { id: windowId } = await browser.windows.getCurrent()
  const update = (next: Followed): void => {
    const before = followed.get()
    if (next.tabId !== before.tabId || next.login !== before.login) followed.set(next)
  }

  async function lookAtActive(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? {} : { windowId }) })
    if (tab !== undefined) update(seeActive(followed.get(), toSeen(tab)))
  }

  /** Of a page that may not be seen any longer, the channel is not known either. */
  async function lookAtFollowed(): Promise<void> {
    const { tabId } = followed.get()
    if (tabId === null) return
    const tab = await browser.tabs.get(tabId)
    update(seeNavigated(followed.get(), { ...toSeen(tab), active: tab.active }))
  }

  browser.tabs.onActivated.addListener((activated) => {
    if (activated.windowId === windowId) void lookAtActive()
  })
  browser.tabs.onUpdated.addListener((_id, change, tab) => {
    if (tab.windowId !== windowId || (change.url === undefined && change.status === undefined)) return
    update(seeNavigated(followed.get(), { ...toSeen(tab), active: tab.active }))
  })
  browser.tabs.onRemoved.addListener((tabId) => update(seeClosed(followed.get(), tabId)))
  browser.tabs.onDetached.addListener((tabId) => update(seeClosed(followed.get(), tabId)))
  browser.permissions.onRemoved.addListener(() => void lookAtFollowed())
  browser.permissions.onAdded.addListener(() => void lookAtActive())
  await lookAtActive()
  return followed
}

/** A page of our own leaves the channel that was watched, as any page does that we know nothing of. */
function toSeen({ id = -1, url = '' }: Browser.tabs.Tab): SeenTab {
  return { id, url: url === '' || url.startsWith(location.origin) ? undefined : url }
}
