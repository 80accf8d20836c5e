/**
 * A service worker that keeps the overlay and the dock in OBS's browser: started before the server they load all the
 * same, and their live socket finds it later. A server that answers comes first. Kept are the bare files: no address,
 * and so no key.
 */
import { keptPageAt, loadPage } from './kept-page.ts'

/** Put in by the build: a name that changes with the files, and the paths of all that both pages are made of. */
declare const KEPT_NAME: string
declare const KEPT_FILES: readonly string[]

interface LifeEvent extends Event {
  waitUntil(done: Promise<unknown>): void
}

interface AskedEvent extends Event {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

addEventListener('install', (event) => (event as LifeEvent).waitUntil(keepFiles()))
addEventListener('activate', (event) => (event as LifeEvent).waitUntil(forgetOtherFiles()))
addEventListener('fetch', (event) => answer(event as AskedEvent))

async function keepFiles(): Promise<void> {
  const kept = await caches.open(KEPT_NAME)
  await kept.addAll(KEPT_FILES)
  await (globalThis as unknown as { skipWaiting(): Promise<void> }).skipWaiting()
}

async function forgetOtherFiles(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name !== KEPT_NAME).map((name) => caches.delete(name)))
}

function answer(event: AskedEvent): void {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== location.origin) return
  const page = request.mode === 'navigate' ? keptPageAt(pathname) : undefined
  if (page !== undefined) {
    event.respondWith(
      loadPage(
        () => fetch(request),
        () => findKept(page),
      ),
    )
  } else if (KEPT_FILES.includes(pathname)) {
    event.respondWith(findKept(pathname).then((kept) => kept ?? fetch(request)))
  }
}

/** Vary says Origin, which our own pages do not send. */
async function findKept(path: string): Promise<Response | undefined> {
  return (await caches.open(KEPT_NAME)).match(path, { ignoreVary: true })
}
