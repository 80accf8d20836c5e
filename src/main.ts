/** Signals -> one AbortSignal, from the first moment on: the commands are loaded behind that. */
import closeWithGrace from 'close-with-grace'

/** What a process that is told to end may take for writing what it holds; then it is ended with exit code 1. */
const GRACE_MS = 20_000

const ending = new AbortController()
const exitCode = Promise.withResolvers<number>()
closeWithGrace({ delay: GRACE_MS, skip: ['beforeExit'] }, async ({ err }) => {
  ending.abort(err)
  const code = await exitCode.promise
  if (code !== 0) process.exit(code)
})
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const { chat } = await import('./chat.ts')
exitCode.resolve(await chat(process.argv.slice(2), ending.signal))
process.exitCode = await exitCode.promise
