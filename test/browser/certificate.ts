/** A self-signed certificate made on the spot, for servers that stand in for https sites in a test. */
import { createSign, generateKeyPairSync, randomBytes } from 'node:crypto'

const SEQUENCE = 0x30
const SET = 0x31
const ECDSA_SHA256 = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02]
const COMMON_NAME = [0x55, 0x04, 0x03]
const DAY_MS = 86_400_000

export interface Certificate {
  /** Both PEM. */
  key: string
  cert: string
}

/** Valid from yesterday until tomorrow; browsers must be told not to ask who signed it. */
export function createCertificate(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = der(SEQUENCE, der(0x06, Buffer.from(ECDSA_SHA256)))
  const name = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, der(0x06, Buffer.from(COMMON_NAME)), der(0x0c, Buffer.from(host)))),
  )
  const body = der(
    SEQUENCE,
    der(0x02, Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    name,
    der(SEQUENCE, utcTime(Date.now() - DAY_MS), utcTime(Date.now() + DAY_MS)),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  )
  const signature = createSign('sha256').update(body).sign(privateKey)
  const whole = der(SEQUENCE, body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])))
  const lines = whole.toString('base64').replace(/(.{64})/g, '$1\n')
  return {
    key: String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  }
}

/** One value of ASN.1: its tag, its length, its parts. */
function der(tag: number, ...parts: Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  const { length } = content
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

function utcTime(timeMs: number): Buffer {
  const digits = new Date(timeMs).toISOString().replace(/\D/g, '').slice(2, 14)
  return der(0x17, Buffer.from(`${digits}Z`))
}
