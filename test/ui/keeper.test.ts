import { describe, expect, it } from 'vitest'
import { keptFilesOf } from '../../ui/keeper/kept-files.ts'
import { keptPageAt, loadPage } from '../../ui/keeper/kept-page.ts'

describe('the keeper of pages for OBS', () => {
  const kept = new Response('kept')
  const load = (ask: () => Promise<Response>, found: Response | undefined = kept) =>
    loadPage(ask, async () => found)

  it('knows the pages of OBS by their paths, and no other', () => {
    expect(keptPageAt('/overlay/demo_one')).toBe('/overlay.html')
    expect(keptPageAt('/dock/demo_one')).toBe('/dock.html')
    expect(keptPageAt('/channels/overlay')).toBeUndefined()
    expect(keptPageAt('/')).toBeUndefined()
  })

  it('takes what the server answers, be it a refusal', async () => {
    const refusal = new Response('', { status: 403 })
    expect(await load(async () => refusal)).toBe(refusal)
  })

  it('takes the kept page where nothing answers, or only a proxy', async () => {
    expect(await load(() => Promise.reject(new TypeError('refused')))).toBe(kept)
    expect(await load(async () => new Response('', { status: 502 }))).toBe(kept)
  })

  it('fails as the server does while nothing is kept', async () => {
    await expect(
      loadPage(
        () => Promise.reject(new TypeError('refused')),
        async () => undefined,
      ),
    ).rejects.toThrow('refused')
    expect(
      (
        await loadPage(
          async () => new Response('', { status: 502 }),
          async () => undefined,
        )
      ).status,
    ).toBe(502)
  })
})

describe('what is kept', () => {
  const asset = (fileName: string, source: string) => ({ type: 'asset', fileName, source })
  const chunk = (fileName: string, code: string) => ({ type: 'chunk', fileName, code })
  const built = (last: string) =>
    [
      asset('overlay.html', '<script src="/assets/overlay-1.js"><link href="/assets/plate-2.css">'),
      asset('index.html', '<script src="/assets/index-3.js">'),
      chunk('assets/overlay-1.js', 'import("./words-4.js")'),
      chunk('assets/index-3.js', ''),
      chunk('assets/words-4.js', last),
      asset('assets/plate-2.css', ''),
    ] as unknown as Parameters<typeof keptFilesOf>[0]

  it('is a page with all that it may load, and nothing of other pages', () => {
    expect(keptFilesOf(built(''), ['overlay.html']).files).toEqual([
      '/assets/overlay-1.js',
      '/assets/plate-2.css',
      '/assets/words-4.js',
      '/overlay.html',
    ])
  })

  it('has another name when a file changes', () => {
    const before = keptFilesOf(built(''), ['overlay.html']).name
    expect(keptFilesOf(built(''), ['overlay.html']).name).toBe(before)
    expect(keptFilesOf(built('other'), ['overlay.html']).name).not.toBe(before)
  })
})
