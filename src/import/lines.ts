/** A longer line is no chat: it is given up without being held in memory. */
const MAX_LINE_CHARACTERS = 1_048_576

export interface NumberedLine {
  /** From 1. */
  number: number
  /** Without its line end; empty when it was longer than 1 MiB. */
  text: string
  tooLong: boolean
}

/** The lines of UTF-8 bytes in batches, without empty ones; invalid bytes become U+FFFD. `end` is what ends a line. */
export async function* readLines(
  bytes: AsyncIterable<Uint8Array>,
  end = '\n',
): AsyncGenerator<readonly NumberedLine[]> {
  const decoder = new TextDecoder()
  let rest = ''
  let number = 0
  let skipping = false

  function take(text: string, into: NumberedLine[]): void {
    number++
    if (skipping || text.length > MAX_LINE_CHARACTERS) into.push({ number, text: '', tooLong: true })
    else {
      const line = text.endsWith('\r') ? text.slice(0, -1) : text
      if (line !== '') into.push({ number, text: line, tooLong: false })
    }
    skipping = false
  }

  for await (const chunk of bytes) {
    const text = rest + decoder.decode(chunk, { stream: true })
    const lines: NumberedLine[] = []
    let start = 0
    for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, start)) {
      take(text.slice(start, at), lines)
      start = at + end.length
    }
    rest = text.slice(start)
    if (rest.length > MAX_LINE_CHARACTERS) {
      skipping = true
      rest = ''
    }
    if (lines.length > 0) yield lines
  }
  rest += decoder.decode()
  if (rest !== '' || skipping) {
    const last: NumberedLine[] = []
    take(rest, last)
    yield last
  }
}
