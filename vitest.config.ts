import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/longest-first.ts'
import { FlakyReporter } from './test/say-what-is-flaky.ts'
import { findPostgres } from './test/store/postgres-server.ts'

/** Suites that hold for every database behind the port: they run once embedded and once on a PostgreSQL server. */
const OF_EVERY_DATABASE = [
  'test/analyze/{crash,taught}.test.ts',
  'test/commands/archive-importer.test.ts',
  'test/import/import-archive.test.ts',
  'test/import/import-posted.test.ts',
  'test/serve/channels.test.ts',
  'test/serve/emotes.test.ts',
  'test/serve/imports.test.ts',
  'test/serve/live.test.ts',
  'test/serve/resume.test.ts',
  'test/serve/windows.test.ts',
  'test/store/{adopt-rooms,channels,chatanalytics,import-days,ledger,listened,taught-emotes,upkeep}.test.ts',
]

/** Suites that need a PostgreSQL server and nothing else than that. */
const OF_A_SERVER = ['test/**/postgres-*.test.ts']

/**
 * Suites that use pages and processes as a person would. In CI a test of theirs that fails is run once more, as a machine
 * may be too slow for one of many steps, and the report names it. All others have one try.
 */
const END_TO_END = ['test/{browser,end-to-end}/*.test.ts']

const hasServer = findPostgres() !== undefined
if (!hasServer && process.env['CI'] !== undefined) {
  throw new Error('There is no PostgreSQL 15 or newer on this machine: nothing of it could be tested')
}

export default defineConfig({
  test: {
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A slow machine is no defect: what a test waits for may come late.
    expect: { poll: { timeout: 30_000 } },
    // One more than the cores that CI has: much of what is tested is waiting.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // Our commands are started some hundreds of times: Node keeps what it made of their modules.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules', '.cache', 'node') },
    reporters: ['default', new FlakyReporter()],
    globalSetup: 'test/say-what-is-missing.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'all',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...OF_A_SERVER, ...END_TO_END],
        },
      },
      {
        extends: true,
        test: { name: 'end-to-end', include: END_TO_END, retry: process.env['CI'] === undefined ? 0 : 1 },
      },
      ...(hasServer
        ? [
            {
              extends: true as const,
              test: {
                name: 'server',
                include: [...OF_EVERY_DATABASE, ...OF_A_SERVER],
                env: { CHAT_TEST_DATABASE: 'server' },
              },
            },
          ]
        : []),
    ],
  },
})
