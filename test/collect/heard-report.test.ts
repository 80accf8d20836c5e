import { expect, it } from 'vitest'
import type { Connection } from '#collect/connection.ts'
import { createHeardReport } from '#collect/heard-report.ts'
import type { Heard } from '#contract/chat-event.ts'

const ROOM = { roomId: '11', login: 'demo_one' }

function startReport() {
  const told: Heard[] = []
  const report = createHeardReport({
    settled: async () => {},
    onHeard: (heard) => told.push(heard),
    onItsWayMs: 1_000,
  })
  const connection = { session: 'one', state: 'ready', lastByteAtMs: 0 }
  return {
    report,
    connection,
    /** Where what was heard by now ends. */
    async heardTo() {
      await report.report()
      return told.at(-1)?.heardToMs
    },
    begin: () => report.begin(ROOM, connection as Connection, 0),
    end: () => report.end(ROOM.login, connection as Connection),
  }
}

it('does not claim what may have been on its way when the connection was lost', async () => {
  const { connection, begin, end, heardTo } = startReport()
  begin()
  connection.lastByteAtMs = 10_100
  connection.state = 'closed'
  end()
  expect(await heardTo()).toBe(9_100)
})

it('claims all that came until a channel is left on a connection that goes on', async () => {
  const { connection, begin, end, heardTo } = startReport()
  begin()
  connection.lastByteAtMs = 10_100
  end()
  connection.lastByteAtMs = 12_000
  expect(await heardTo()).toBe(10_100)
})

it('takes nothing back of what it claimed before the connection was lost', async () => {
  const { connection, begin, end, heardTo } = startReport()
  begin()
  connection.lastByteAtMs = 10_100
  expect(await heardTo()).toBe(10_100)
  connection.state = 'closed'
  end()
  expect(await heardTo()).toBe(10_100)
})
