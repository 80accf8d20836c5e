/** The file of the page at a path, undefined where the page is not kept. */
export function keptPageAt(path: string): string | undefined {
  const [, page] = /^\/(overlay|dock)\//.exec(path) ?? []
  return page === undefined ? undefined : `/${page}.html`
}

/**
 * What the server answers, or the kept page while there is no server, or none behind its proxy. Rejects as the server's
 * answer does where there is no kept page.
 */
export async function loadPage(
  ask: () => Promise<Response>,
  findKept: () => Promise<Response | undefined>,
): Promise<Response> {
  const [answer] = await Promise.allSettled([ask()])
  if (answer.status === 'fulfilled' && answer.value.status < 500) return answer.value
  const kept = await findKept()
  if (kept !== undefined) return kept
  if (answer.status === 'rejected') throw answer.reason
  return answer.value
}
