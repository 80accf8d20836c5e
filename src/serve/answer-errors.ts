import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod'
import { BusError } from '#bus/bus-error.ts'
import { StoreError } from '#store/store-error.ts'
import { requestFailed } from '#telemetry/serve-events.ts'
import { FAILURES, Failure, type FailureCode, toErrorBody } from './errors.ts'

/** When to come back after a 429 or 503 that does not say it otherwise. */
const RETRY_AFTER_SECONDS = 5

const CODES: Readonly<Record<string, FailureCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media_type_refused',
}

/** Answers every failure as `{error: {code, message}}`, without a word of how the server is made. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler(answerError)
  app.setNotFoundHandler((_request, reply) => reply.code(404).send(toErrorBody('route_unknown')))
}

/** Answers with the status and the words of the failure's code. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { code, detail } = toFailure(error)
  const { status } = FAILURES[code]
  if (status >= 500) requestFailed(request.method, request.routeOptions.url ?? '', error)
  if (status === 401) reply.header('www-authenticate', 'Bearer')
  if ((status === 429 || status === 503) && !reply.hasHeader('retry-after')) {
    reply.header('retry-after', RETRY_AFTER_SECONDS)
  }
  return reply.code(status).type('application/json; charset=utf-8').send(toErrorBody(code, detail))
}

function toFailure(error: FastifyError): { code: FailureCode; detail?: string } {
  if (error instanceof Failure) return { code: error.code, detail: error.message }
  if (error instanceof BusError && error.code === 'BUS_UNREACHABLE') return { code: 'watch_list_unavailable' }
  if (error instanceof StoreError) return { code: 'database_unavailable' }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const problems = error.validation.map(({ instancePath, message }) => {
      const where = instancePath.replace(/^\//, '').replaceAll('/', '.')
      return where === '' ? message : `${where}: ${message}`
    })
    return { code: 'request_invalid', detail: problems.join('; ') }
  }
  const code = CODES[error.code]
  if (code !== undefined) return { code }
  if (error.statusCode === 429) return { code: 'too_many_requests' }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) {
    return { code: 'request_invalid', detail: error.message }
  }
  return { code: 'internal' }
}
