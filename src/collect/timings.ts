/** Every span of time that the collector keeps to, in milliseconds. */
export interface Timings {
  /** From the address's look-up to the end of the WebSocket's handshake, and from there to Twitch's welcome. */
  connectTimeoutMs: number
  /** The least time between two new connections. */
  connectEveryMs: number
  reconnectMinMs: number
  reconnectMaxMs: number
  /** From a JOIN's sending to the ROOMSTATE that confirms it. */
  joinTimeoutMs: number
  joinRetryMinMs: number
  joinRetryMaxMs: number
  /** Until a channel that Twitch refused (suspended, banned) is tried again. */
  refusedRetryMs: number
  /** A socket without a byte for this long is pinged, so that what was heard can be told. */
  quietPingMs: number
  /** A busy socket is pinged this often too: what we send must get through as well. */
  busyPingMs: number
  /** A pinged socket that stays silent for this long is dead. */
  pongTimeoutMs: number
  /** A pinged socket that talks but does not answer is replaced by another after this long. */
  deafTimeoutMs: number
  /** What was stamped so shortly before the last byte of a connection may have been on its way when that was lost. */
  onItsWayMs: number
  /** Between two reports of what was heard. */
  heardEveryMs: number
  /** Between two looks at joins and sockets. */
  tickMs: number
}

/** For Twitch: its limits, and what its long-lived readers have found to work. */
export const TWITCH_TIMINGS: Timings = {
  connectTimeoutMs: 10_000,
  connectEveryMs: 550,
  reconnectMinMs: 1_000,
  reconnectMaxMs: 60_000,
  joinTimeoutMs: 10_000,
  joinRetryMinMs: 2_000,
  joinRetryMaxMs: 600_000,
  refusedRetryMs: 1_800_000,
  quietPingMs: 5_000,
  busyPingMs: 30_000,
  pongTimeoutMs: 5_000,
  deafTimeoutMs: 30_000,
  onItsWayMs: 1_000,
  heardEveryMs: 5_000,
  tickMs: 100,
}
