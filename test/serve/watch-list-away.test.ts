import { expect, it } from 'vitest'
import { openKafkaWatchList } from '#bus/kafka-watch-list.ts'
import { type Call, call, startServing, TOKEN } from './serving.ts'

const JSON_BODY = { 'content-type': 'application/json' }

it('says of a watch-list on Kafka, which is away, that it is, and when to come back', async () => {
  await using watchList = openKafkaWatchList(
    { brokers: ['127.0.0.1:1'] },
    { topic: 'away', partitions: async () => 1, answerWithinMs: 100 },
  )
  await using serving = await startServing({ bus: { watchList } })
  const ask = (path: string, options: Call = {}) =>
    call(serving.served.address, path, {
      ...options,
      headers: { authorization: `Bearer ${TOKEN}`, ...options.headers },
    })
  const adding = watchList.add({ login: 'demo_one', addedAtMs: 0 }).catch((error: unknown) => error)
  const answers = await Promise.all([
    ask('/api/v1/channels', { method: 'POST', headers: JSON_BODY, body: '{"login":"demo_one"}' }),
    ask('/api/v1/channels/demo_one', { method: 'DELETE' }),
    ask('/api/v1/channels'),
  ])
  for (const { status, headers, json } of answers) {
    expect([status, json.error.code]).toEqual([503, 'watch_list_unavailable'])
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  }
  expect(await adding).toMatchObject({
    code: 'BUS_UNREACHABLE',
    message: expect.stringMatching(/^Kafka on 127\.0\.0\.1:1 does not answer/),
  })
})
