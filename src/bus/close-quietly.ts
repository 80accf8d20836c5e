/** Closes what is of no use any more: that it fails at closing, too, tells nothing new. */
export async function closeQuietly(used: AsyncDisposable): Promise<void> {
  try {
    await used[Symbol.asyncDispose]()
  } catch {}
}
