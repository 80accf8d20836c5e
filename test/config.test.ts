import { describe, expect, it } from 'vitest'
import { configFlags, flagName, toConfig, variableName } from '../src/config.ts'
import { OPTIONS, type OptionName } from '../src/options.ts'

const nothing = { flags: {}, environment: {}, file: undefined, readSecret: () => '' }

function file(settings: unknown) {
  return { path: 'chat.config.json', text: JSON.stringify(settings) }
}

describe('the configuration', () => {
  it('has a default for everything but secrets and accounts', () => {
    expect(toConfig(nothing)).toMatchObject({
      dataDir: '.chat',
      port: 8787,
      metricsPort: 9464,
      leaveOutBots: false,
    })
    expect(toConfig(nothing).token).toBeUndefined()
  })

  it('takes a flag before the environment before the file before the default', () => {
    const sources = { ...nothing, file: file({ port: 1 }) }
    expect(toConfig(sources).port).toBe(1)
    const withEnvironment = { ...sources, environment: { CHAT_PORT: '2' } }
    expect(toConfig(withEnvironment).port).toBe(2)
    expect(toConfig({ ...withEnvironment, flags: { port: '3' } }).port).toBe(3)
  })

  it('reads a secret from the file that a variable names', () => {
    const environment = { CHAT_TOKEN_FILE: 'secret' }
    expect(toConfig({ ...nothing, environment, readSecret: () => 'sixteen-letters-or-more\n' }).token).toBe(
      'sixteen-letters-or-more',
    )
  })

  it('takes the token of an account with or without the oauth: that it is handed out with', () => {
    const tokenOf = (token: string) =>
      toConfig({ ...nothing, flags: { 'twitch-login': 'ann', 'twitch-token': token } }).twitchToken
    expect(tokenOf('oauth:abc')).toBe('abc')
    expect(tokenOf('abc')).toBe('abc')
  })

  it('names everything that is wrong at once, with its source', () => {
    const sources = {
      ...nothing,
      flags: { port: 'x', 'twitch-url': 'http://x' },
      environment: { CHAT_METRICS_PORT: '70000' },
      file: file({ logLevle: 'info' }),
    }
    expect(() => toConfig(sources)).toThrow(
      /there is no setting logLevle, did you mean logLevel\?.*--port "x" is.*CHAT_METRICS_PORT "70000".*--twitch-url "http:\/\/x" is no ws/,
    )
  })

  it('says of a bad number what is allowed, wherever it stands, and shows no secret', () => {
    const allowed = 'is no whole number from 0 to 65535'
    for (const given of ['', 'x', '1.5', '-1', '65536'])
      expect(() => toConfig({ ...nothing, flags: { port: given } })).toThrow(`--port "${given}" ${allowed}`)
    expect(() => toConfig({ ...nothing, environment: { CHAT_PORT: 'NaN' } })).toThrow(
      `CHAT_PORT "NaN" ${allowed}`,
    )
    for (const given of [true, [], {}, 1.5])
      expect(() => toConfig({ ...nothing, file: file({ port: given }) })).toThrow(
        `chat.config.json: port ${JSON.stringify(given)} ${allowed}`,
      )
    expect(() => toConfig({ ...nothing, flags: { token: 'secret' } })).toThrow(
      '--token is shorter than 16 characters',
    )
  })

  it('refuses a file that is no JSON object', () => {
    expect(() => toConfig({ ...nothing, file: { path: 'a.json', text: '{' } })).toThrow(/a\.json is no JSON/)
    expect(() => toConfig({ ...nothing, file: file([1]) })).toThrow(/must hold one JSON object/)
  })

  it('reads lists by commas and yes or no in words', () => {
    const environment = { CHAT_OPT_OUT: 'ann, bob,', CHAT_LEAVE_OUT_BOTS: 'yes' }
    expect(toConfig({ ...nothing, environment })).toMatchObject({
      optOut: ['ann', 'bob'],
      leaveOutBots: true,
    })
  })

  it('takes proxies by name, address and network, and nothing else', () => {
    const trust = (given: string) =>
      toConfig({ ...nothing, flags: { 'trusted-proxies': given } }).trustedProxies
    expect(trust('loopback,10.0.0.1,10.0.0.0/8,::1')).toEqual(['loopback', '10.0.0.1', '10.0.0.0/8', '::1'])
    for (const wrong of ['true', '10.0.0.0/33', 'proxy.example'])
      expect(() => trust(wrong)).toThrow(/--trusted-proxies .* such as 10\.0\.0\.0\/8/)
  })

  it('gives every setting a flag and a variable of its own', () => {
    const names = Object.keys(OPTIONS) as OptionName[]
    expect(flagName('joinsPer10Seconds')).toBe('joins-per-10-seconds')
    expect(variableName('dataDir')).toBe('CHAT_DATA_DIR')
    expect(new Set(names.map(flagName)).size).toBe(names.length)
    expect(Object.keys(configFlags(...names))).toContain('data-dir')
  })
})
