import { describe, expect, it } from 'vitest'
import {
  type AccessRules,
  type Caller,
  decideAccess,
  isLoopbackHost,
  isToken,
  type Target,
} from '#serve/access.ts'

const TOKEN = 'the-right-token-0123456789'
const KEY = `ok_${'k'.repeat(32)}`
const REVOKED = `ok_${'r'.repeat(32)}`
const PAIRED = 'moz-extension://11111111-2222-3333-4444-555555555555'
const STRANGER = 'moz-extension://99999999-2222-3333-4444-555555555555'
const EXTENSION = 'abcdefghijklmnopabcdefghijklmnop'

const rules: AccessRules = {
  port: 8787,
  allowedHosts: ['chat.example.org'],
  allowedOrigins: ['https://dash.example.org'],
  extensionId: EXTENSION,
  tokens: [TOKEN, 'the-admin-token-0123456789'],
  channelOf: (key) => (key === KEY ? 'demo_one' : undefined),
  isPaired: (origin) => origin === PAIRED,
}

const local: Caller = {
  method: 'GET',
  host: '127.0.0.1:8787',
  origin: undefined,
  authorization: undefined,
  address: '127.0.0.1',
  fetchSite: undefined,
  fetchMode: undefined,
  forwarded: false,
}

function decide(caller: Partial<Caller>, target: Target = 'api') {
  return decideAccess({ ...local, ...caller }, target, rules)
}

describe('Host', () => {
  it.each(['127.0.0.1:8787', 'localhost:8787', 'LOCALHOST:8787', '[::1]:8787', 'chat.example.org'])(
    'may be %s',
    (host) => {
      expect(decide({ host, authorization: `Bearer ${TOKEN}` })).toBe('allowed')
    },
  )

  it.each([
    'evil.example',
    '127.0.0.1',
    '127.0.0.1:9999',
    'localhost.evil.example:8787',
    '127.0.0.1:8787@evil',
    '',
  ])('may not be %j', (host) => {
    expect(decide({ host, authorization: `Bearer ${TOKEN}` })).toBe('host_refused')
    expect(decide({ host }, 'page')).toBe('host_refused')
    expect(decide({ host }, 'socket')).toBe('host_refused')
  })

  it('must be there', () => {
    expect(decide({ host: undefined })).toBe('host_refused')
  })
})

describe('Origin', () => {
  it.each([
    'http://127.0.0.1:8787',
    'http://localhost:8787',
    'http://[::1]:8787',
    `chrome-extension://${EXTENSION}`,
    'https://dash.example.org',
  ])('%s may read', (origin) => {
    expect(decide({ origin })).toBe('allowed')
    expect(decide({ origin }, 'socket')).toBe('allowed')
  })

  it.each([
    'null',
    'https://www.twitch.tv',
    'http://127.0.0.1:3000',
    'https://127.0.0.1:8787',
    'chrome-extension://ponmlkjihgfedcbaponmlkjihgfedcba',
    'https://dash.example.org.evil.example',
    'https://dash.example.org:444',
  ])('%s is refused, with the token too', (origin) => {
    expect(decide({ origin })).toBe('origin_refused')
    expect(decide({ origin, authorization: `Bearer ${TOKEN}` })).toBe('origin_refused')
    expect(decide({ origin }, 'socket')).toBe('origin_refused')
    expect(decide({ origin, method: 'OPTIONS' })).toBe('origin_refused')
  })
})

describe('a read without an Origin', () => {
  it.each(['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])('is free to %s', (address) => {
    expect(decide({ address })).toBe('allowed')
  })

  it.each(['192.168.1.7', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', undefined])(
    'needs the token from %s',
    (address) => {
      expect(decide({ address })).toBe('token_missing')
      expect(decide({ address, authorization: `Bearer ${TOKEN}` })).toBe('allowed')
    },
  )

  it('is refused to what another site loads', () => {
    expect(decide({ fetchSite: 'cross-site' })).toBe('cross_site_refused')
    expect(decide({ fetchSite: 'same-origin' })).toBe('allowed')
    expect(decide({ fetchSite: 'none' })).toBe('allowed')
  })

  it('needs the token behind a proxy, which shows by its header or by the name it was called', () => {
    expect(decide({ forwarded: true })).toBe('token_missing')
    expect(decide({ host: 'chat.example.org' })).toBe('token_missing')
    expect(decide({ host: 'chat.example.org', origin: 'https://chat.example.org' })).toBe('token_missing')
  })
})

describe('a write', () => {
  it.each(['POST', 'DELETE'])('%s is free to our own page and the pinned extension on loopback', (method) => {
    expect(decide({ method, origin: 'http://127.0.0.1:8787' })).toBe('allowed')
    expect(decide({ method, origin: `chrome-extension://${EXTENSION}` })).toBe('allowed')
  })

  it('needs the token without an Origin, from a configured origin, and from elsewhere', () => {
    for (const caller of [
      {},
      { origin: 'https://dash.example.org' },
      { origin: 'http://127.0.0.1:8787', address: '192.168.1.7' },
    ]) {
      expect(decide({ method: 'POST', ...caller })).toBe('token_missing')
      expect(decide({ method: 'POST', ...caller, authorization: `Bearer ${TOKEN}` })).toBe('allowed')
    }
  })
})

describe('a WebSocket', () => {
  it('without an allowed Origin waits for the token', () => {
    expect(decide({}, 'socket')).toBe('token_follows')
    expect(decide({ authorization: `Bearer ${TOKEN}` }, 'socket')).toBe('allowed')
  })

  it('from elsewhere waits for the token whatever its Origin', () => {
    const origin = 'http://127.0.0.1:8787'
    expect(decide({ origin, address: '192.168.1.7' }, 'socket')).toBe('token_follows')
  })
})

describe('the token', () => {
  it.each(['Bearer wrong-token', 'Basic YTpi', 'Bearer', '', `Bearer ${TOKEN}x`])(
    '%j is not it',
    (authorization) => {
      expect(decide({ authorization })).toBe('token_wrong')
    },
  )

  it('may also be the one in the lock of the data folder', () => {
    expect(isToken('the-admin-token-0123456789', rules.tokens)).toBe(true)
    expect(isToken('', rules.tokens)).toBe(false)
    expect(isToken('anything', [])).toBe(false)
  })
})

describe('the files of the dashboard', () => {
  it('are free to everybody who calls us by our name, so that the token can be typed', () => {
    expect(decide({ address: '192.168.1.7' }, 'page')).toBe('allowed')
  })

  it('may be opened by a link on another site, but not taken into one', () => {
    expect(decide({ fetchSite: 'cross-site', fetchMode: 'navigate' }, 'page')).toBe('allowed')
    expect(decide({ fetchSite: 'cross-site', fetchMode: 'no-cors' }, 'page')).toBe('cross_site_refused')
    expect(decide({ fetchSite: 'cross-site', fetchMode: 'navigate' }, 'api')).toBe('cross_site_refused')
  })
})

it('knows what is loopback', () => {
  expect(['127.0.0.1', 'localhost', '::1', '[::1]'].every(isLoopbackHost)).toBe(true)
  expect(['0.0.0.0', '::', '192.168.1.7', '127.evil.example'].some(isLoopbackHost)).toBe(false)
})

describe('an overlay’s key', () => {
  const away = { host: 'chat.example.org', address: '203.0.113.9' }

  it.each([
    ['in the header', { authorization: `Bearer ${KEY}` }],
    ['in the address', { key: KEY }],
  ])('%s reads its own channel from anywhere', (_where, presented) => {
    expect(decide({ ...away, ...presented, channel: 'demo_one' })).toBe('allowed')
    expect(decide({ ...presented, channel: 'demo_one' })).toBe('allowed')
  })

  it('reads no other channel, nothing else, and writes nothing, on this machine too', () => {
    expect(decide({ ...away, key: KEY, channel: 'demo_two' })).toBe('key_elsewhere')
    expect(decide({ ...away, key: KEY })).toBe('key_elsewhere')
    expect(decide({ ...away, key: KEY, channel: 'demo_one', method: 'DELETE' })).toBe('key_elsewhere')
    expect(decide({ authorization: `Bearer ${KEY}` })).toBe('key_elsewhere')
  })

  it('is refused once it is revoked', () => {
    expect(decide({ ...away, key: REVOKED, channel: 'demo_one' })).toBe('key_wrong')
    expect(decide({ key: REVOKED, channel: 'demo_one' })).toBe('key_wrong')
  })

  it('does not stand for the token, nor the token for it', () => {
    expect(decide({ ...away, key: TOKEN, channel: 'demo_one' })).toBe('token_missing')
    expect(decide({ ...away, origin: 'http://chat.example.org:8787', key: KEY }, 'socket')).toBe(
      'token_follows',
    )
  })

  it('does not open the door to pages of other sites', () => {
    expect(decide({ key: KEY, channel: 'demo_one', origin: 'https://evil.example' })).toBe('origin_refused')
  })
})

describe('an extension with a random id', () => {
  it('may ask to be let in on this machine, and do nothing else', () => {
    expect(decide({ origin: STRANGER, method: 'POST' }, 'pairing')).toBe('allowed')
    expect(decide({ origin: STRANGER, method: 'OPTIONS' }, 'pairing')).toBe('allowed')
    expect(decide({ origin: STRANGER }, 'pairing')).toBe('origin_refused')
    expect(decide({ origin: STRANGER, method: 'POST' })).toBe('origin_refused')
    expect(decide({ origin: STRANGER }, 'socket')).toBe('origin_refused')
  })

  it('does not ask from another machine, nor a web page in its place', () => {
    expect(decide({ origin: STRANGER, method: 'POST', address: '203.0.113.9' }, 'pairing')).toBe(
      'origin_refused',
    )
    expect(decide({ origin: 'https://evil.example', method: 'POST' }, 'pairing')).toBe('origin_refused')
    expect(decide({ origin: 'null', method: 'POST' }, 'pairing')).toBe('origin_refused')
  })

  it('reads, writes and listens once a person let it in', () => {
    expect(decide({ origin: PAIRED })).toBe('allowed')
    expect(decide({ origin: PAIRED, method: 'POST' })).toBe('allowed')
    expect(decide({ origin: PAIRED }, 'socket')).toBe('allowed')
    expect(decide({ origin: PAIRED, method: 'POST', address: '203.0.113.9' })).toBe('token_missing')
  })
})
