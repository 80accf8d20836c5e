import { afterEach, expect, it, vi } from 'vitest'

/** A browser that keeps nothing for our pages: even to name its storage throws. */
function denyStorage(): void {
  for (const name of ['localStorage', 'sessionStorage']) {
    vi.stubGlobal(name, undefined)
    Object.defineProperty(globalThis, name, {
      configurable: true,
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      },
    })
  }
}

afterEach(() => void vi.unstubAllGlobals())

it('shows pages also where the browser keeps nothing for them', async () => {
  denyStorage()
  vi.stubGlobal('document', { documentElement: { dataset: {} } })
  vi.stubGlobal('location', { search: '' })
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }))
  const { chooseTheme, readTheme } = await import('../../ui/client/theme.ts')
  const { chooseLanguage, readLanguage } = await import('../../ui/client/words/language.ts')
  const { keepSingleKeys, readSingleKeys } = await import('../../ui/client/use-shortcuts.ts')
  const { keepToken, readToken } = await import('../../ui/client/api.ts')
  chooseTheme('light')
  chooseLanguage('de')
  keepSingleKeys(false)
  keepToken('secret')
  expect([readTheme(), readLanguage(), readSingleKeys(), readToken()]).toEqual([
    'system',
    null,
    true,
    undefined,
  ])
})
