import { chineseDigits, largeMultipliers, multipliers, smallMultipliers } from '../../../lexicon/numerals.ts'
import { type Bound, boundsInside } from '../../../lexicon/qualifiers.ts'
import { units } from '../../../lexicon/units.ts'

/** A number as it stands in a text, without qualifiers around it and without its unit. */
export interface Numeral {
  start: number
  end: number
  value: number
  /** For two neighbouring digits: 七八万. */
  valueMax?: number
  /** From a word inside it: 200多万, 十余. */
  bound?: Bound
  script: 'arabic' | 'chinese'
  /** Whether a multiplier after Arabic digits was read (1.1亿, 3000万); ranges share it. */
  multiplier: number
}

/** 1.1 and 8 → 110000000, without the rounding of a product. */
const shifted = (digits: string, factor: number) => Number(`${digits}e${Math.round(Math.log10(factor))}`)

const arabic = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\s?\d+)?/uy
/** 3. 30名: the number of an item at the start of a line, not 3.3. */
const itemNumber = /\d{1,3}\.\s\d/uy
/** What may follow a number with a multiplier: 1亿｜2000万, 3万｜5千. */
const lower = /(\d{1,4}(?:\.\d+)?)(千万|百万|十万|万|千|百)/uy

/** 千米, 千瓦时: units that begin like a multiplier. */
const unitsLikeMultipliers = units.map((row) => row.text).filter((text) => /^[千百万]/u.test(text))

function multiplierAt(text: string, at: number): readonly [string, number] | undefined {
  if (unitsLikeMultipliers.some((unit) => text.startsWith(unit, at))) return undefined
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
  if (start === 0 || text[start - 1] === '\n') {
    itemNumber.lastIndex = start
    if (itemNumber.test(text)) return undefined
  }
  let at = start + match[0].length
  let bound: Bound | undefined
  let factor = 1
  let more = 0
  const inside = () => {
    const found = boundsInside[text[at] ?? '']
    // 3个来回: 来 belongs to a number only where a unit or a multiplier follows; the caller sees to the unit.
    if (found && text[at] !== '几') {
      bound ??= found
      at++
    }
  }
  inside()
  // 1250 万元: a blank before the multiplier is a matter of print.
  if (text[at] === ' ' && multiplierAt(text, at + 1)) at++
  const word = multiplierAt(text, at)
  if (word) {
    at += word[0].length
    factor = word[1]
    // 1亿2000万 is one number.
    lower.lastIndex = at
    const rest = bound === undefined && factor >= 1e4 ? lower.exec(text) : null
    const below = rest && multipliers.find(([small]) => small === rest[2])?.[1]
    if (
      rest &&
      below &&
      below < factor &&
      !unitsLikeMultipliers.some((unit) => text.startsWith(unit, at + (rest[1] ?? '').length))
    ) {
      more = shifted(rest[1] ?? '', below)
      at += rest[0].length
    }
    inside()
  }
  const digits = match[0].replace(/[,\s]/gu, '')
  return {
    start,
    end: at,
    value: shifted(digits, factor) + more,
    script: 'arabic',
    multiplier: factor,
    ...(bound ? { bound } : {}),
  }
}

/** 七八万, 十五六, 两三千: two neighbouring digits name a range; gives the place of the first. */
function neighbours(text: string, start: number): number | undefined {
  for (let at = start; at < start + 6; at++) {
    const left = chineseDigits[text[at] ?? '']
    const right = chineseDigits[text[at + 1] ?? '']
    if (left !== undefined && right === left + 1 && left > 0) return at
    if (left === undefined && !isNumeralWord(text[at] ?? '')) return undefined
  }
  return undefined
}

const isNumeralWord = (character: string) =>
  chineseDigits[character] !== undefined ||
  smallMultipliers[character] !== undefined ||
  largeMultipliers[character] !== undefined

function readRange(text: string, start: number): Numeral | undefined {
  const at = neighbours(text, start)
  if (at === undefined) return undefined
  const low = readPlain(text.slice(start, at + 1) + text.slice(at + 2), 0)
  const high = readPlain(text.slice(start, at) + text.slice(at + 1), 0)
  if (!low || !high || low.end <= at - start || high.value <= low.value) return undefined
  return { ...low, start, end: start + low.end + 1, valueMax: high.value }
}

/** Reads 三百二十, 三亿五千万, 十余, 二十多, 几十, 数百, 两. Gives undefined where no numeral stands. */
function readPlain(text: string, start: number): Numeral | undefined {
  let at = start
  /** What is closed by 亿, what is closed by 万, what is open below, the last digit. */
  let high = 0
  let middle = 0
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
      // 三四 is a range (readRange), 二〇二一 a year: neither is a numeral of this grammar.
      if (digit > 0 && value !== 0) return undefined
      digit = value
      any = true
    } else if (small !== undefined) {
      section += (digit <= 0 ? 1 : digit) * small
      digit = -1
      any = true
    } else if (large !== undefined) {
      const open = section + Math.max(digit, 0)
      if (large >= 1e8) {
        high = (high + middle + open || 1) * large
        middle = 0
      } else middle = (middle + open || 1) * large
      section = 0
      digit = -1
      any = true
    } else if ((character === '几' || character === '数') && bound === undefined) {
      const next = text[at + 1] ?? ''
      const opens = smallMultipliers[next] !== undefined || largeMultipliers[next] !== undefined
      if (any ? character === '数' : !opens) break
      bound = 'over'
      if (any) {
        at++
        break
      }
      any = true
    } else if (any && boundsInside[character] && section + middle + high > 0 && bound === undefined) {
      bound = boundsInside[character]
    } else break
  }
  if (!any) return undefined
  const value = high + middle + section + Math.max(digit, 0)
  return { start, end: at, value, script: 'chinese', multiplier: 1, ...(bound ? { bound } : {}) }
}

const readChinese = (text: string, start: number): Numeral | undefined =>
  readRange(text, start) ?? readPlain(text, start)

/** Reads the numeral that begins at `start`, if one does. Offsets are those of `text`. */
export function readNumeral(text: string, start: number): Numeral | undefined {
  const code = text.charCodeAt(start)
  return code >= 48 && code <= 57 ? readArabic(text, start) : readChinese(text, start)
}
