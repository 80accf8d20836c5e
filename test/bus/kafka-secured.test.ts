/** A broker that lets in by TLS and login alone. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createCertificate } from '../browser/certificate.ts'
import { describeWithKafka, startKafka, type TestKafka } from './kafka-broker.ts'

const MAIN = new URL('../../src/main.ts', import.meta.url).pathname
const PASSWORD = 'a-password-of-a-test'

interface Ended {
  code: number
  output: string
}

describeWithKafka('a broker with TLS and SASL', { ownBroker: true }, () => {
  const certificate = createCertificate('localhost')
  let kafka: TestKafka
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'chat-secured-'))
    await writeFile(join(folder, 'ours.pem'), certificate.cert)
    await writeFile(join(folder, 'another.pem'), createCertificate('localhost').cert)
    kafka = await startKafka(1, { secured: { ...certificate, user: 'chat', password: PASSWORD } })
  })

  afterAll(async () => {
    await kafka?.[Symbol.asyncDispose]()
    await rm(folder, { recursive: true, force: true })
  })

  /** Asks `chat migrate` to make its topics there. */
  async function migrate(mechanism: string, { password = PASSWORD, ca = 'ours.pem' } = {}): Promise<Ended> {
    const flags = ['--data-dir', join(folder, mechanism), '--kafka', kafka.brokers[0]!]
    const secrets = ['--kafka-ca', join(folder, ca), '--kafka-user', 'chat', '--kafka-password', password]
    const named = ['--kafka-mechanism', mechanism, '--kafka-prefix', `${mechanism}.`]
    return promisify(execFile)(process.execPath, [MAIN, 'migrate', ...flags, ...secrets, ...named]).then(
      ({ stdout }) => ({ code: 0, output: stdout }),
      ({ code, stderr }) => ({ code, output: stderr }),
    )
  }

  it.each(['PLAIN', 'SCRAM-SHA-512'])('lets us in by %s', async (mechanism) => {
    const { code, output } = await migrate(mechanism)
    expect([code, output]).toEqual([0, expect.stringContaining(`${mechanism}.events`)])
  })

  it.each(['PLAIN', 'SCRAM-SHA-512'])('says in a line that %s was refused', async (mechanism) => {
    const { code, output } = await migrate(mechanism, { password: 'wrong' })
    expect(code).not.toBe(0)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toMatch(/authenticat|log in|password/i)
    expect(output).not.toContain('wrong')
  })

  it('says in a line that its certificate is not known', async () => {
    const { code, output } = await migrate('PLAIN', { ca: 'another.pem' })
    expect(code).not.toBe(0)
    expect(output.trim().split('\n')).toHaveLength(1)
    expect(output).toMatch(/certificate/i)
  })
})
