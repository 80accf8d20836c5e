import { once } from 'node:events'
import { type AddressInfo, connect, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { giveUpAfter } from '#bus/give-up-after.ts'

it('gives up with BUS_UNREACHABLE when there is no answer in time', async () => {
  const closing = new AbortController()
  using _limit = giveUpAfter(1, closing)
  await once(closing.signal, 'abort')
  expect(closing.signal.reason).toMatchObject({ code: 'BUS_UNREACHABLE' })
})

it('does not give up for an answer that has come while this process stood still', async () => {
  const closing = new AbortController()
  let limit: Disposable | undefined
  const server = createServer((socket) =>
    socket.once('data', () => {
      socket.end('answer')
      limit = giveUpAfter(20, closing)
      standStill(100)
    }),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(client, 'connect')
  server.close()
  client.write('request')
  await once(client, 'data')
  limit![Symbol.dispose]()
  await new Promise(setImmediate)
  expect(closing.signal.aborted).toBe(false)
})

function standStill(ms: number): void {
  const until = performance.now() + ms
  while (performance.now() < until);
}
