const BUS_ERRORS = [
  'BUS_FULL',
  'BUS_LOCKED',
  'BUS_DAMAGED',
  'BUS_CLOSED',
  'BUS_WRITE_FAILED',
  'DISK_FULL',
  'BUS_UNREACHABLE',
  'BUS_TOPIC_GONE',
  'BUS_MISFIT',
] as const

export type BusErrorCode = (typeof BUS_ERRORS)[number]

/** A fault of the bus. The message is one line that says what to do. */
export class BusError extends Error {
  readonly code: BusErrorCode

  constructor(code: BusErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'BusError'
    this.code = code
  }
}
