import type { Encoding, Refusal } from './protocol.ts'

export type Decoded = { text: string; encoding: Encoding } | { refusal: Refusal }

const marks: readonly { encoding: Encoding; bytes: readonly number[] }[] = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
]

function read(bytes: Uint8Array, encoding: Encoding, stream = false): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream })
  } catch {
    return undefined
  }
}

/** The first byte that the encoding cannot explain: the longest beginning that decodes ends before it. */
function firstBadByte(bytes: Uint8Array, encoding: Encoding): number {
  let good = 0
  let bad = bytes.length
  while (good + 1 < bad) {
    const middle = (good + bad) >> 1
    if (read(bytes.subarray(0, middle), encoding, true) === undefined) bad = middle
    else good = middle
  }
  return good
}

const kept = new Set([9, 10, 12, 13])

/**
 * Where bytes are no text in spite of decoding: a zero byte, or control bytes beyond the odd stray one.
 * No second byte of UTF-8 or GB18030 is a control byte, so that bytes can be asked without decoding.
 */
function binaryAt(bytes: Uint8Array): number {
  const zero = bytes.indexOf(0)
  if (zero >= 0) return zero
  const strange = (byte: number) => byte < 32 && !kept.has(byte)
  const count = bytes.reduce((sum, byte) => sum + (strange(byte) ? 1 : 0), 0)
  return count * 200 > bytes.length ? bytes.findIndex(strange) : -1
}

/**
 * Whether the well-formed UTF-8 characters beyond ASCII clearly outnumber the malformed bytes: GB18030 would
 * make mojibake of such a file (大连 in UTF-8 reads 澶ц繛), so that it is better refused.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let wellFormed = 0
  let malformed = 0
  for (const character of new TextDecoder('utf-8').decode(bytes)) {
    if (character === '\uFFFD') malformed += 1
    else if (character > '\u007F') wellFormed += 1
  }
  return malformed > 0 && wellFormed > 2 * malformed
}

/**
 * Reads bytes as text: a byte order mark decides; else UTF-8 if every byte fits; else GB18030. Chinese
 * reports are one or the other, and guessing further mistakes GBK for Japanese.
 * @returns the text without its byte order mark, or why it is not read
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marks.find((row) => row.bytes.every((byte, at) => bytes[at] === byte))
  if (!mark) {
    const offset = binaryAt(bytes)
    if (offset >= 0) return { refusal: { reason: 'binary', offset } }
  }
  const candidates: readonly Encoding[] = mark
    ? [mark.encoding]
    : isDamagedUtf8(bytes)
      ? ['utf-8']
      : ['utf-8', 'gb18030']
  for (const encoding of candidates) {
    const text = read(bytes, encoding)
    if (text !== undefined) return text.trim() === '' ? { refusal: { reason: 'empty' } } : { text, encoding }
  }
  // The encoding that explains more of the file is the likelier one: its first bad byte is the one to look at.
  const offset = Math.max(...candidates.map((encoding) => firstBadByte(bytes, encoding)))
  return { refusal: { reason: 'undecodable', offset } }
}
