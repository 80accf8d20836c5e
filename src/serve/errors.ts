import type { ApiError } from '#contract/http.ts'
import { REASONS } from '#contract/reason.ts'

/** Every failure that a caller can see: the status of its answer and what to do about it. */
export const FAILURES = {
  request_invalid: { status: 400, message: 'The request does not hold.' },
  channel_invalid: { status: 400, message: REASONS.no_name },
  emote_invalid: {
    status: 400,
    message: 'An emote is one word of 1 to 64 characters, without spaces.',
  },
  cursor_invalid: {
    status: 400,
    message: 'This cursor is not one of ours for this range. Ask again without it.',
  },
  token_missing: { status: 401, message: 'Send the token as "Authorization: Bearer …".' },
  token_wrong: { status: 401, message: 'This token is not the right one. Use the one given with --token.' },
  host_refused: {
    status: 403,
    message:
      'This server does not go by that name. Call it 127.0.0.1 or localhost, or add the name to --allowed-hosts.',
  },
  origin_refused: {
    status: 403,
    message: 'Pages of this origin may not call this server. Add the origin to --allowed-origins.',
  },
  cross_site_refused: {
    status: 403,
    message: 'Another site may not read this server through your browser. Open the address itself.',
  },
  key_wrong: {
    status: 401,
    message: 'This overlay key does not hold, or was revoked. Make another in the settings.',
  },
  key_elsewhere: {
    status: 403,
    message: 'An overlay key reads the live stream and the windows of its own channel, and nothing else.',
  },
  pairing_refused: {
    status: 403,
    message: 'A person refused this extension in the dashboard. Ask again in two minutes.',
  },
  channel_unknown: { status: 404, message: 'Nothing is known of this channel. Add it first.' },
  emote_unknown: { status: 404, message: 'This emote was not taught in this channel.' },
  import_unknown: { status: 404, message: 'There is no such import. List them with GET /api/v1/imports.' },
  key_unknown: { status: 404, message: 'There is no such key. List them with GET /api/v1/overlay-keys.' },
  pairing_unknown: {
    status: 404,
    message: 'No such extension asks or was let in. List them with GET /api/v1/pairings.',
  },
  route_unknown: { status: 404, message: 'There is nothing here. /openapi.json lists what there is.' },
  method_refused: { status: 405, message: 'This address does not take that method. See /openapi.json.' },
  setting_fixed: {
    status: 409,
    message: 'This was given when CHAT was started, and cannot be changed here. Start CHAT without it.',
  },
  channel_unjoined: {
    status: 409,
    message: 'This channel was never joined yet: teach its emotes when it has been heard once.',
  },
  too_many_emotes: { status: 409, message: 'A channel can be taught no more emotes. Forget one first.' },
  import_ended: { status: 409, message: 'This import has ended already.' },
  body_too_large: { status: 413, message: 'The body is larger than 64 KiB. Send less at a time.' },
  media_type_refused: { status: 415, message: 'Send JSON, with "Content-Type: application/json".' },
  import_refused: { status: 422, message: 'This archive cannot be imported.' },
  too_many_requests: { status: 429, message: 'Too many requests. Try again after the time in Retry-After.' },
  too_many_imports: { status: 429, message: 'Too many imports at once. Wait for one to end.' },
  too_many_connections: {
    status: 503,
    message: 'Too many live connections are open. Close some, or try again in a minute.',
  },
  internal: { status: 500, message: 'The server failed at this. Its log says why.' },
  demo_off: { status: 501, message: 'This process plays no demo. Use chat demo.' },
  settings_off: { status: 501, message: 'This process has no settings that can be changed.' },
  imports_off: { status: 501, message: 'This process does not import. Use chat import.' },
  database_unavailable: { status: 503, message: 'The database does not answer. Try again in a moment.' },
  watch_list_unavailable: {
    status: 503,
    message: 'The watch-list is on Kafka, which does not answer. Try again in a moment.',
  },
  stopping: { status: 503, message: 'The server is stopping. Try again in a moment.' },
  consumer_too_slow: {
    status: 503,
    message: 'This connection reads more slowly than chat moves. Connect again with the cursor in "resume".',
  },
} as const satisfies Record<string, { status: number; message: string }>

export type FailureCode = keyof typeof FAILURES

/** A failure that is answered with its code's status; `detail` takes the place of the code's message. */
export class Failure extends Error {
  override name = 'Failure'
  readonly code: FailureCode

  constructor(code: FailureCode, detail?: string, options?: ErrorOptions) {
    super(detail ?? FAILURES[code].message, options)
    this.code = code
  }
}

export function toErrorBody(code: FailureCode, detail?: string): ApiError {
  return { error: { code, message: detail ?? FAILURES[code].message } }
}

/** The last frame of a live connection. `resume` is the cursor to come back with. */
export function toErrorFrame(
  code: FailureCode,
  { detail, resume }: { detail?: string | undefined; resume?: string } = {},
): string {
  const { message } = toErrorBody(code, detail).error
  return JSON.stringify({ type: 'error', code, message, ...(resume ? { resume } : {}) })
}
