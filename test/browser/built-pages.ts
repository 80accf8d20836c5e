import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const PAGES = fileURLToPath(new URL('../../ui/dist', import.meta.url))
/** What the real server sends with its pages. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'; form-action 'self'; require-trusted-types-for 'script'"
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Answers with the built page or file of the path, under the policy of the real server. */
export async function sendPage(response: ServerResponse, path: string): Promise<void> {
  const [, own] = /^\/(overlay|dock)\//.exec(path) ?? []
  const page = own === undefined ? 'index.html' : `${own}.html`
  const file = extname(path) === '' ? page : normalize(path)
  const headers = { 'content-type': TYPES[extname(file)] ?? 'text/plain', 'content-security-policy': POLICY }
  const bytes = await readFile(join(PAGES, file)).catch(() => undefined)
  if (bytes === undefined) response.writeHead(404).end()
  else response.writeHead(200, headers).end(bytes)
}
