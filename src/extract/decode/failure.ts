import type { Source } from '../../contract/source.ts'
import { decoderOf } from '../../contract/text-decoder.ts'

export type Encoding = Source['encoding']

/** Decodes or answers nothing: no byte is ever replaced. A byte-order mark in the bytes stays in the text. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return decoderOf(encoding, true).decode(bytes)
  } catch {
    return undefined
  }
}

/** The text of the whole characters at the head of `bytes`; nothing when a sequence in it is malformed. */
function decodeHead(bytes: Uint8Array, encoding: Encoding, length: number): string | undefined {
  try {
    return decoderOf(encoding, true).decode(bytes.subarray(0, length), { stream: true })
  } catch {
    return undefined
  }
}

/**
 * Where decoding stops: the offset of the first byte of the first sequence that is malformed or cut off.
 * Only meaningful for bytes that `decodeStrictly` refuses; for others it is their length.
 *
 * Whether a head decodes is monotone in its length, so bisection finds the byte at which it breaks; the
 * sequence that it broke began where the text stopped growing, at most three bytes before.
 */
export function failureOffset(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1
    if (decodeHead(bytes, encoding, middle) === undefined) bad = middle
    else good = middle
  }
  if (good === bytes.length && decodeStrictly(bytes, encoding) !== undefined) return bytes.length
  const reached = decodeHead(bytes, encoding, good)?.length ?? 0
  let start = good
  while (start > 0 && decodeHead(bytes, encoding, start - 1)?.length === reached) start -= 1
  return start
}
