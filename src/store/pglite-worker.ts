/** The thread in which PGlite runs. It executes requests in the order in which they come and knows no transactions. */
import { parentPort, workerData } from 'node:worker_threads'
import { PGlite, types } from '@electric-sql/pglite'
import { readEmptyDatabase } from './empty-database.ts'
import type { FromWorker, ToWorker, WorkerStart } from './pglite-messages.ts'

/**
 * PGlite has no background process: nobody but us makes checkpoints. Without them the write-ahead log grows without
 * end and with it the start after a crash.
 */
const CHECKPOINT_WAL_BYTES = 48 * 1024 * 1024
/** How many writes may pass until the size of the log is looked at: one look costs 0.2 ms. */
const WRITES_PER_LOOK = 20

const START_PARAMETERS = ['-c', 'max_wal_size=128MB', '-c', 'min_wal_size=32MB']

/** int2[], int4[], int8[] and float8[], plain or typed. */
const NUMBER_ARRAYS = [1005, 1007, 1016, 1022]

const port = parentPort!
const { folder, fromDump } = workerData as WorkerStart
const stopListening = new Map<number, () => Promise<void>>()

let requests: Promise<void> = Promise.resolve()
let writes = 0
let checkpointLsn = 0

const database = await start()
port.on('message', (message: ToWorker) => {
  requests = requests.then(() => handle(message))
})
send({ kind: 'ready' })

async function start(): Promise<PGlite> {
  const dump = fromDump ? await readEmptyDatabase() : undefined
  const pglite = await PGlite.create({
    dataDir: folder ?? 'memory://',
    startParams: [...PGlite.defaultStartParams, ...START_PARAMETERS],
    ...(dump === undefined ? {} : { loadDataDir: dump }),
    serializers: { [types.BYTEA]: (bytes: Uint8Array) => bytes as unknown as string },
    parsers: { [types.BYTEA]: (hex: string) => new Uint8Array(Buffer.from(hex.slice(2), 'hex')) },
  })
  for (const type of NUMBER_ARRAYS) pglite.serializers[type] = (values: number[]) => `{${values.join(',')}}`
  return pglite
}

async function handle(message: ToWorker): Promise<void> {
  try {
    switch (message.kind) {
      case 'query': {
        const result = await database.query(message.statement, [...message.parameters])
        const affectedRows = result.affectedRows ?? 0
        send({
          kind: 'result',
          id: message.id,
          rows: result.rows,
          affectedRows,
          command: result.command ?? '',
        })
        if (message.mayCheckpoint) await checkpointWhenDue()
        break
      }
      case 'execute':
        await database.exec(message.statements)
        done(message.id)
        break
      case 'listen':
        stopListening.set(
          message.id,
          await database.listen(message.channel, (payload) =>
            send({ kind: 'notify', id: message.id, payload }),
          ),
        )
        done(message.id)
        break
      case 'unlisten':
        await stopListening.get(message.listenId)?.()
        stopListening.delete(message.listenId)
        done(message.id)
        break
      case 'close':
        await database.close()
        done(message.id)
        break
    }
  } catch (error) {
    const { message: text, code = '', detail = '' } = error as Error & { code?: string; detail?: string }
    send({ kind: 'error', id: message.id, message: text, code, detail })
  }
}

async function checkpointWhenDue(): Promise<void> {
  writes++
  if (writes % WRITES_PER_LOOK !== 0) return
  const { rows } = await database.query<{ lsn: number }>(
    `select (pg_current_wal_lsn() - '0/0')::bigint as lsn`,
  )
  const lsn = Number(rows[0]!.lsn)
  if (checkpointLsn !== 0 && lsn - checkpointLsn < CHECKPOINT_WAL_BYTES) return
  await database.exec('checkpoint')
  checkpointLsn = lsn
}

function done(id: number): void {
  send({ kind: 'result', id, rows: [], affectedRows: 0, command: '' })
}

function send(message: FromWorker): void {
  port.postMessage(message)
}
