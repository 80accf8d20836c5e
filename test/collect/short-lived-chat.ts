/**
 * A chat server in a thread of its own, so that it goes on while its reader stands still: told `end`, it says something on
 * the connection, ends it, and wakes the reader a good while later.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { WebSocketServer } from 'ws'

const STANDSTILL_MS = 2_000
const SAID = '@room-id=11;user-id=1;id=last;tmi-sent-ts=0 :ann!ann@ann.tmi.twitch.tv PRIVMSG #demo_one :hello'

const { wakened } = workerData as { wakened: Int32Array }
const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
server.on('listening', () => parentPort!.postMessage({ port: (server.address() as { port: number }).port }))
server.on('connection', (socket) => {
  socket.on('message', (data) => {
    for (const line of data.toString().split('\r\n')) {
      const [command, argument] = line.split(' ')
      if (command === 'CAP') socket.send(':tmi.twitch.tv CAP * ACK :twitch.tv/tags twitch.tv/commands\r\n')
      if (command === 'NICK') socket.send(`:tmi.twitch.tv 001 ${argument} :Welcome\r\n`)
      if (command === 'PING') socket.send(`:tmi.twitch.tv PONG tmi.twitch.tv ${argument}\r\n`)
      if (command === 'JOIN') socket.send(`@room-id=11 :tmi.twitch.tv ROOMSTATE ${argument}\r\n`)
    }
  })
})
parentPort!.on('message', async () => {
  await sleep(STANDSTILL_MS / 4)
  const saidAtMs = Date.now()
  for (const socket of server.clients) {
    socket.send(`${SAID.replace('ts=0', `ts=${saidAtMs}`)}\r\n`)
    socket.close()
  }
  parentPort!.postMessage({ saidAtMs })
  server.close()
  await sleep(STANDSTILL_MS)
  Atomics.store(wakened, 0, 1)
  Atomics.notify(wakened, 0)
})
