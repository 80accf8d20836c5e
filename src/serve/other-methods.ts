import type { FastifyInstance, HTTPMethods } from 'fastify'
import { Failure } from './errors.ts'

/** Remembers the methods of every address that is routed from now on. */
export function watchMethods(app: FastifyInstance): ReadonlyMap<string, ReadonlySet<string>> {
  const methodsOf = new Map<string, Set<string>>()
  app.addHook('onRoute', ({ url, method }) => {
    const methods = methodsOf.get(url) ?? new Set()
    for (const one of [method].flat()) methods.add(one)
    methodsOf.set(url, methods)
  })
  return methodsOf
}

/** Answers 405, and which methods there are, where one of these addresses is asked by another method than it takes. */
export async function refuseOtherMethods(
  app: FastifyInstance,
  methodsOf: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  for (const [url, methods] of [...methodsOf]) {
    const allowed = [...methods].join(', ')
    // OPTIONS asks whether another page may ask; that is answered before any route.
    const others = app.supportedMethods.filter((method) => method !== 'OPTIONS' && !methods.has(method))
    app.route({
      method: others as HTTPMethods[],
      url,
      schema: { hide: true },
      onRequest: async (_request, reply) => {
        reply.header('allow', allowed)
        throw new Failure('method_refused')
      },
      handler: () => {},
    })
  }
}
