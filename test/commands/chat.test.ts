import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'chat-'))

function chat(...args: string[]) {
  return spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8', cwd: folder })
}

describe('chat', () => {
  it('shows its commands for --help and for nothing at all', () => {
    for (const { stdout, status } of [chat('--help'), chat()]) {
      expect(status).toBe(0)
      for (const command of [
        'channels',
        'emotes',
        'export',
        'classify',
        'train',
        'evaluate',
        'label',
        'migrate',
        'doctor',
      ])
        expect(stdout).toContain(command)
    }
  })

  it('shows options and examples of a command', () => {
    const { stdout, status } = chat('channels', '--help')
    expect(status).toBe(0)
    expect(stdout).toContain('--data-dir')
    expect(stdout).toContain('chat channels add demo_one demo_two')
  })

  it('writes no colours but to a terminal', () => {
    const escapeCode = String.fromCharCode(27)
    for (const { stdout, stderr } of [chat('--help'), chat('run', '--help'), chat('export', '--step', '7s')])
      expect(stdout + stderr).not.toContain(escapeCode)
  })

  it('tells each command its own data folder', () => {
    expect(chat('run', '--help').stdout).toContain('[.chat]')
    expect(chat('demo', '--help').stdout).toContain('[.chat-demo]')
  })

  it('opens nothing to replay a file that is not there', () => {
    const { stdout, stderr, status } = chat('replay', 'nofile', '--data-dir', join(folder, 'replay'))
    expect({ stdout, stderr, status }).toEqual({
      stdout: '',
      stderr: expect.stringMatching(/^chat: nofile: there is no such file in \/.*\n$/),
      status: 1,
    })
  })

  it('says its version', () => {
    expect(chat('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('answers a command, option or value that it does not know in one line, with exit code 2', () => {
    const wrong = [
      [chat('chanels'), 'did you mean channels?'],
      [chat('--port', '9000'), 'a command is wanted, as in: chat run --port'],
      [chat('doctor', '--data-dri', 'x'), 'did you mean --data-dir?'],
      [chat('doctor', '--port', 'many'), '--port'],
      [chat('channels', 'add'), 'Name the channels'],
      [chat('export'), '--channel'],
      [chat('export', '--channel', 'demo_one', '--step', '7s'), '7s'],
      [chat('export', '--channel', 'demo_one', '--from', 'yesterday'), '--from "yesterday" is no time'],
      [
        chat('export', '--channel', 'demo_one', '--from', '2026-02-01', '--to', '2026-01-31'),
        'is after --to',
      ],
      [chat('run', '--host', '0.0.0.0'), '--host 0.0.0.0 needs a --token'],
      [chat('run', '--twitch-login', 'ann'), '--twitch-login and --twitch-token need each other'],
      [chat('run', '--no-sich'), 'no option --no-sich'],
      [chat('train', 'mine.csv', '--model', join(folder, 'mine.model')), 'train has no place for mine.csv'],
      [chat('evaluate', 'mine.csv'), 'evaluate has no place for mine.csv'],
      [chat('classify', 'one.txt', 'two.txt'), 'classify has no place for two.txt'],
      [chat('channels', 'list', 'demo_one'), 'list takes no channels'],
      [chat('emotes', 'list', 'demo_one', 'demoWiggle'), 'list takes a channel alone'],
      [chat('import', 'chat.txt', '--format', 'vhs'), '--format "vhs" is none of raw-irc'],
    ] as const
    for (const [{ stderr, status }, words] of wrong) {
      expect(stderr).toContain(words)
      expect(stderr.trimEnd().split('\n')).toHaveLength(1)
      expect(status).toBe(2)
    }
  })

  it('says of every file that is not there where it looked, and what is wrong in one line', () => {
    const asked = [
      ['classify', 'nofile'],
      ['label', 'nofile'],
      ['evaluate', '--data', 'nofile'],
      ['channels', 'add', '--file', 'nofile'],
    ]
    for (const words of asked)
      expect(chat(...words)).toMatchObject({
        stderr: expect.stringMatching(/^chat: nofile: there is no such file in \/.*\n$/),
        status: 1,
      })
    const file = join(folder, 'notes')
    writeFileSync(file, '')
    expect(chat('channels', '--data-dir', file).stderr).toBe(
      `chat: The data folder ${file} cannot be made: it is a file. Take another with --data-dir.\n`,
    )
  })

  it('keeps the file of an earlier export when there is nothing to write into it', () => {
    const file = join(folder, 'kept.csv')
    writeFileSync(file, 'earlier')
    const at = ['--channel', 'nobody_here', '--data-dir', join(folder, 'export')]
    const { stderr, status } = chat('export', ...at, '--output', file)
    expect([stderr, status]).toEqual(['chat: Nothing is known of this channel. Add it first.\n', 1])
    expect(readFileSync(file, 'utf8')).toBe('earlier')
  })

  it('names everything that is wrong with a configuration file', () => {
    const file = join(folder, 'wrong.json')
    writeFileSync(file, '{"prot": 1, "host": 5}')
    const { stderr, status } = chat('doctor', '--config', file)
    expect(stderr).toContain('did you mean port?')
    expect(stderr).toContain('host')
    expect(status).toBe(2)
  })

  it('says where to look before anything else', async () => {
    const file = join(folder, 'said.txt')
    const said = openSync(file, 'w')
    const away = ['--twitch-url', 'ws://127.0.0.1:9', '--port', '0', '--metrics-port', '0']
    const running = spawn(process.execPath, [MAIN, 'run', '--data-dir', join(folder, 'first'), ...away], {
      stdio: ['ignore', said, said],
    })
    try {
      await expect.poll(() => readFileSync(file, 'utf8')).toContain('counting a partition')
    } finally {
      running.kill()
      await once(running, 'exit')
    }
    expect(readFileSync(file, 'utf8')).toMatch(/^CHAT is at http:\/\/127\.0\.0\.1:\d+\n/)
    expect(running.exitCode).toBe(0)
  })

  it('keeps channels in a folder that nobody else has open', () => {
    const at = ['--data-dir', join(folder, 'data')]
    expect(chat('channels', 'add', 'Demo_One', 'https://www.twitch.tv/demo_two', ...at)).toMatchObject({
      status: 0,
      stdout: 'watching demo_one\nwatching demo_two\n',
    })
    expect(chat('channels', 'remove', 'demo_two', ...at).status).toBe(0)
    const { stdout } = chat('channels', 'list', '--json', ...at)
    expect(JSON.parse(stdout)).toMatchObject([{ login: 'demo_one', wanted: true }])
    expect(chat('channels', 'remove', 'demo_two', ...at)).toMatchObject({ status: 1 })
  })

  it('takes a list of hundreds as people copy it from their browser', () => {
    const file = join(folder, 'hundreds.txt')
    const query = 'tt_content=channel_name&tt_medium=search&tt_extra=1234567890'
    const lines = Array.from({ length: 1_000 }, (_, at) => `https://www.twitch.tv/demo_${at}?${query}`)
    writeFileSync(file, lines.join('\n'))
    const { stdout, stderr, status } = chat(
      'channels',
      'add',
      '--file',
      file,
      '--data-dir',
      join(folder, 'many'),
    )
    expect([stderr, status]).toEqual(['', 0])
    expect(stdout.trimEnd().split('\n')).toHaveLength(1_000)
  })

  it('sorts an archive when it is told to, and replaces a fuller one only then', () => {
    const at = ['--data-dir', join(folder, 'archives')]
    const line = (time: string, text: string) => `2026-01-31 ${time},#demo_one,${text}\n`
    const [unsorted, less] = [join(folder, 'unsorted.log'), join(folder, 'less.log')]
    writeFileSync(unsorted, line('21:00:00', 'one') + line('20:00:00', 'two') + line('21:00:01', 'three'))
    writeFileSync(less, line('21:00:00', 'one'))
    expect(chat('import', unsorted, '--sort', ...at)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('2 five-second windows written\n'),
    })
    expect(chat('import', less, ...at).stdout).toContain('0 five-second windows written, 1 left as before')
    expect(chat('import', less, '--replace', ...at).stdout).toContain('1 five-second window written\n')
  })
})
