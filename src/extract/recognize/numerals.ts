import { chineseDigits, largeMultipliers, multipliers, smallMultipliers } from '../../lexicon/numerals.ts'
import { type Bound, boundsInside } from '../../lexicon/qualifiers.ts'

/** A number as it stands in a text, without qualifiers around it and without its unit. */
export interface Numeral {
  start: number
  end: number
  value: number
  /** From a word inside it: 200多万, 十余. */
  bound?: Bound
  script: 'arabic' | 'chinese'
  /** Whether a multiplier after Arabic digits was read (1.1亿, 3000万); ranges share it. */
  multiplier: number
}

/** 1.1 and 8 → 110000000, without the rounding of a product. */
const shifted = (digits: string, factor: number) => Number(`${digits}e${Math.round(Math.log10(factor))}`)

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\s?\d+)?/uy

function multiplierAt(text: string, at: number): readonly [string, number] | undefined {
  return multipliers.find(([word]) => text.startsWith(word, at))
}

/**
 * Reads 2016, 1,234.5, 25. 8 (a misprint, the blank is read over), 200多万, 1.1万余, 30多亿.
 * Refuses the 2 of 20-2: that is the guards' matter.
 */
function readArabic(text: string, start: number): Numeral | undefined {
  arabic.lastIndex = start
  const match = arabic.exec(text)
  if (!match) return undefined
  let at = start + match[0].length
  let bound: Bound | undefined
  let factor = 1
  const inside = () => {
    const found = boundsInside[text[at] ?? '']
    // 3个来回: 来 belongs to a number only where a unit or a multiplier follows; the caller sees to the unit.
    if (found && text[at] !== '几') {
      bound ??= found
      at++
    }
  }
  inside()
  const word = multiplierAt(text, at)
  if (word) {
    at += word[0].length
    factor = word[1]
    inside()
  }
  const digits = match[0].replace(/[,\s]/gu, '')
  return {
    start,
    end: at,
    value: shifted(digits, factor),
    script: 'arabic',
    multiplier: factor,
    ...(bound ? { bound } : {}),
  }
}

/** Reads 三百二十, 十余, 二十多, 几十, 数百, 上千万 (without 上), 两. Gives undefined where no numeral stands. */
function readChinese(text: string, start: number): Numeral | undefined {
  let at = start
  let total = 0
  let section = 0
  let digit = -1
  let bound: Bound | undefined
  let any = false
  for (; at < text.length; at++) {
    const character = text[at] ?? ''
    const value = chineseDigits[character]
    const small = smallMultipliers[character]
    const large = largeMultipliers[character]
    if (value !== undefined) {
      // 三四 is a guess between two, not a numeral of this grammar.
      if (digit > 0 && value !== 0) return undefined
      digit = value
      any = true
    } else if (small !== undefined) {
      section += (digit < 0 ? 1 : digit === 0 ? 1 : digit) * small
      digit = -1
      any = true
    } else if (large !== undefined && any) {
      total = (total + section + Math.max(digit, 0) || 1) * large
      section = 0
      digit = -1
    } else if (large !== undefined && bound === undefined) {
      total = large
      any = true
    } else if ((character === '几' || character === '数') && bound === undefined) {
      const next = text[at + 1] ?? ''
      const before = any
      if (!before && smallMultipliers[next] === undefined && largeMultipliers[next] === undefined) break
      if (before && character === '数') break
      bound = 'over'
      any = true
      if (before) {
        at++
        break
      }
    } else if (any && boundsInside[character] && (section > 0 || total > 0) && bound === undefined) {
      bound = boundsInside[character]
    } else break
  }
  if (!any) return undefined
  const value = total + section + Math.max(digit, 0)
  return { start, end: at, value, script: 'chinese', multiplier: 1, ...(bound ? { bound } : {}) }
}

/** Reads the numeral that begins at `start`, if one does. Offsets are those of `text`. */
export function readNumeral(text: string, start: number): Numeral | undefined {
  const code = text.charCodeAt(start)
  return code >= 48 && code <= 57 ? readArabic(text, start) : readChinese(text, start)
}
