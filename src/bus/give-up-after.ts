import { BusError } from './bus-error.ts'

/**
 * Aborts with BUS_UNREACHABLE unless it is disposed of before. When the process itself stood still for so long, an
 * answer may have come meanwhile that nobody has read: what has come is read first.
 */
export function giveUpAfter(giveUpMs: number, closing: AbortController): Disposable {
  if (giveUpMs === Number.POSITIVE_INFINITY) return { [Symbol.dispose]() {} }
  let last: NodeJS.Immediate | undefined
  const giveUp = () =>
    closing.abort(new BusError('BUS_UNREACHABLE', `Kafka did not answer for ${giveUpMs / 1_000} s.`))
  const timer = setTimeout(() => {
    last = setImmediate(giveUp)
  }, giveUpMs)
  return {
    [Symbol.dispose]() {
      clearTimeout(timer)
      clearImmediate(last)
    },
  }
}
