import { decoderOf } from '../../contract/text-decoder.ts'
import { decodeStrictly, type Encoding, failureOffset } from './failure.ts'
import { guessUtf16 } from './utf16.ts'

/** A text with the encoding it was in, or the code, place and encoding of what stopped the decoding. */
export type Decoded =
  | { ok: true; text: string; encoding: Encoding }
  | { ok: false; code: 'read.binary' | 'read.undecodable'; offset: number; encoding: string }

/** Byte-order marks, longest first: UTF-32 begins as UTF-16LE does, and no decoder reads it. */
const marks: readonly (readonly [bytes: readonly number[], encoding: Encoding | 'utf-32'])[] = [
  [[0xff, 0xfe, 0x00, 0x00], 'utf-32'],
  [[0x00, 0x00, 0xfe, 0xff], 'utf-32'],
  [[0x84, 0x31, 0x95, 0x33], 'gb18030'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

/**
 * The text of a file's bytes, without its byte-order mark; a second one is text, as for every decoder. In turn: a mark decides; NUL bytes mean UTF-16
 * where every other byte shows it, else binary; valid UTF-8 is UTF-8; Chinese in UTF-16; GB18030.
 *
 * Bytes that are nearly all UTF-8 are refused as damaged UTF-8, since GB18030 makes mojibake of almost
 * anything: the bytes of 大连 in UTF-8 read 澶ц繛. GB18030 has few byte pairs that UTF-8 would take.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = marks.find(([head]) => head.every((byte, index) => bytes[index] === byte))
  if (mark) return decodeMarked(bytes, mark[0].length, mark[1])

  const nul = bytes.indexOf(0)
  if (nul >= 0) {
    const order = guessUtf16(bytes)
    return order ? accept(bytes, order) : { ok: false, code: 'read.binary', offset: nul, encoding: 'utf-8' }
  }
  const utf8 = accept(bytes, 'utf-8')
  if (utf8.ok || isDamagedUtf8(bytes)) return utf8
  const order = guessUtf16(bytes)
  if (order) return accept(bytes, order)
  const gb = accept(bytes, 'gb18030')
  // neither fits: the one that reads further is what the file was meant to be
  return gb.ok || gb.offset > utf8.offset ? gb : utf8
}

function decodeMarked(bytes: Uint8Array, length: number, encoding: Encoding | 'utf-32'): Decoded {
  if (encoding === 'utf-32')
    return {
      ok: false,
      code: 'read.undecodable',
      offset: 0,
      encoding: 'UTF-8, GB18030 or UTF-16 (it is UTF-32)',
    }
  const rest = accept(bytes.subarray(length), encoding)
  return rest.ok ? rest : { ...rest, offset: rest.offset + length }
}

function accept(bytes: Uint8Array, encoding: Encoding): Decoded {
  const text = decodeStrictly(bytes, encoding)
  if (text !== undefined) return { ok: true, text, encoding }
  const offset = failureOffset(bytes, encoding)
  return { ok: false, code: 'read.undecodable', offset, encoding: encoding.toUpperCase() }
}

/** Whether, among what is not ASCII, well-formed UTF-8 characters clearly outnumber malformed bytes. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  let wellFormed = 0
  let malformed = 0
  for (const character of decoderOf('utf-8', false).decode(bytes)) {
    if (character === '\uFFFD') malformed += 1
    else if (character > '\u007F') wellFormed += 1
  }
  return wellFormed > 2 * malformed
}
