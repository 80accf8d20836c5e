import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { EXTENSION_ID, EXTENSION_KEY } from '#contract/extension.ts'

it('pins the id that Chrome makes of the key', () => {
  const digest = createHash('sha256').update(Buffer.from(EXTENSION_KEY, 'base64')).digest('hex')
  const id = [...digest.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  expect(id.join('')).toBe(EXTENSION_ID)
})
