/** Direct mode in a worker: the page only draws. */
import { openClassifier } from '#model/classifier.ts'
import modelUrl from '../../../src/model/chat.model?url'
import type { Wire } from '../live-wire.ts'
import { type DirectSession, openDirectSession } from './direct-session.ts'
import type { FromWorker, ToWorker } from './worker-messages.ts'

let session: DirectSession | undefined
let wire: Wire | undefined

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'open') open(data)
  else if (data.type === 'send') wire?.send(data.request)
  else wire?.close()
})

function open({ chatUrl, number }: Extract<ToWorker, { type: 'open' }>): void {
  session ??= openDirectSession(chatUrl, loadClassifier)
  wire = session.openWire({
    opened: () => tell({ type: 'opened', number }),
    frame: (frame) => tell({ type: 'frame', number, frame }),
    lost: (code) => tell({ type: 'lost', number, code }),
  })
}

async function loadClassifier(): Promise<ReturnType<typeof openClassifier>> {
  const response = await fetch(modelUrl)
  if (!response.ok) throw new Error(`the model could not be had: ${response.status}`)
  return openClassifier(new Uint8Array(await response.arrayBuffer()))
}

function tell(message: FromWorker): void {
  postMessage(message)
}
