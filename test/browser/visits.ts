import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect } from 'vitest'
import { launchBrowser, openPage } from './browser.ts'
import { type FixtureServer, startFixtureServer } from './fixture-server.ts'

export interface Visit {
  page: Page
  server: FixtureServer
}

type VisitOptions = Parameters<typeof openPage>[2] & {
  /** Sets the server up before the page is opened. */
  prepare?: (server: FixtureServer) => void
}

/** Opens a path of the dashboard on a server of its own, runs the test, and closes both. */
export type OpenVisit = (
  path: string,
  test: (visit: Visit) => Promise<void>,
  options?: VisitOptions,
) => Promise<void>

/** One browser for the tests of a file. */
export function openVisits(): OpenVisit {
  let browser: Browser

  beforeAll(async () => {
    browser = await launchBrowser()
  })

  afterAll(async () => {
    await browser.close()
  })

  return async (path, test, { prepare, ...options } = {}) => {
    const server = await startFixtureServer()
    prepare?.(server)
    try {
      const { page, close } = await openPage(browser, `${server.url}${path}`, options)
      await test({ page, server })
      await close()
    } finally {
      await server.close()
    }
  }
}

/** In the second theme only colours differ. */
export const THEMES = [
  { colorScheme: 'dark', rules: undefined },
  { colorScheme: 'light', rules: ['color-contrast'] },
] as const

/** Nothing is cut off or scrolls sideways on a screen this narrow: 640 px at 200 %. */
export async function expectNarrow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 640 })
  await expect.poll(() => page.evaluate<number>('document.documentElement.scrollWidth')).toBe(320)
}
