/** A role that rejects with its name, also when it ends before it was asked to. */
export async function named(name: string, asked: AbortSignal, role: Promise<void>): Promise<void> {
  try {
    await role
  } catch (cause) {
    throw new Error(`${name} failed: ${(cause as Error).message}`, { cause })
  }
  if (!asked.aborted) throw new Error(`${name} ended unasked`)
}

export function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
