/** The longest line that is read, in bytes: a report of the largest size, spelt in JSON in the longest way that is common. */
export const lineLimit = 64 * 1024 * 1024

const newline = 0x0a

/** A line without its end, and at which byte of the stream it begins; or that it was longer than may be read. */
export type Line = { bytes: Uint8Array; start: number } | { tooLong: true }

/**
 * Cuts a stream of bytes into its lines. What stands behind the last line's end is a line too, unless it is nothing. No
 * more than one line is held, and of one that is too long nothing.
 * @throws what the stream throws, once all whole lines before it were given
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit = lineLimit): AsyncGenerator<Line> {
  let held: Uint8Array[] = []
  let length = 0
  let start = 0
  const take = (piece: Uint8Array) => {
    length += piece.length
    if (length > limit) held = []
    else if (piece.length > 0) held.push(piece)
  }
  const give = (): Line => {
    const line: Line = length > limit ? { tooLong: true } : { bytes: Buffer.concat(held), start }
    held = []
    start += length + 1
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(newline); end >= 0; end = chunk.indexOf(newline, from)) {
      take(chunk.subarray(from, end))
      yield give()
      from = end + 1
    }
    take(chunk.subarray(from))
  }
  if (length > 0) yield give()
}
