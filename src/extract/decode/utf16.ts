import { decodeStrictly } from './failure.ts'

/** Ranges of code units that Chinese reports are written in: letters and punctuation, not every script. */
const plausible: readonly (readonly [number, number])[] = [
  [0x09, 0x0d],
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2000, 0x206f],
  [0x2460, 0x24ff],
  [0x25a0, 0x25ff],
  [0x3000, 0x303f],
  [0x4e00, 0x9fff],
  [0xff00, 0xffef],
]

/** How far the bytes look like text in one byte order, from 0 to 1; 0 when they are not valid in it. */
function plausibility(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): number {
  const text = decodeStrictly(bytes, encoding)
  if (!text) return 0
  let likely = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (plausible.some(([low, high]) => unit >= low && unit <= high)) likely += 1
  }
  return likely / text.length
}

/** The share of code units whose high byte is NUL. */
function nulShare(bytes: Uint8Array, parity: 0 | 1): number {
  let count = 0
  for (let index = parity; index < bytes.length; index += 2) if (bytes[index] === 0) count += 1
  return (2 * count) / bytes.length
}

/**
 * The byte order of UTF-16 without a mark, where the bytes show it; nothing where they do not.
 *
 * In one order nearly all code units must be such as reports are written in. ASCII with a stray NUL passes
 * that too (`he` is also U+6568), so either every other byte is often NUL (`1`, a line feed) or the other
 * order must make no sense: the low bytes of Chinese characters are spread over all values.
 */
export function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length === 0 || bytes.length % 2 === 1) return undefined
  const little = plausibility(bytes, 'utf-16le')
  const big = plausibility(bytes, 'utf-16be')
  const nulLittle = nulShare(bytes, 1)
  const nulBig = nulShare(bytes, 0)
  const isLittle = little === big ? nulLittle >= nulBig : little > big
  const [best, rival, nuls] = isLittle ? [little, big, nulLittle] : [big, little, nulBig]
  const shown = nuls >= 0.25 || (bytes.length >= 16 && rival <= 0.6)
  return best >= 0.95 && shown ? (isLittle ? 'utf-16le' : 'utf-16be') : undefined
}
