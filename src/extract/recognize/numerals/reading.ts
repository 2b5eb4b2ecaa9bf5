import {
  chineseDigits,
  largeMultipliers,
  multiplierTraps,
  smallMultipliers,
  tens,
} from '../../../lexicon/numerals.ts'
import { type Bound, boundsInside } from '../../../lexicon/qualifiers.ts'
import { units } from '../../../lexicon/units.ts'
import { unitAt } from '../units.ts'
import { literalAt } from './literal.ts'
import { Sum } from './sum.ts'

/** 千米, 千瓦时: units that begin like a multiplier. */
const unitsLikeMultipliers = units.map((row) => row.text).filter((text) => /^[千百万]/u.test(text))
/** What is no multiplier though it begins like one. */
const notMultipliers = [...multiplierTraps, ...unitsLikeMultipliers]
const startsWithAny = (text: string, at: number, words: readonly string[]) =>
  words.some((word) => text.startsWith(word, at))

/** The digits behind 点: 点四二; not 点五十, 点三分, which tell the time of day. */
const fraction = /点([〇○零一二三四五六七八九]{1,8})(?![〇○零一二三四五六七八九十百分刻])/uy

const isMultiplier = (character: string) =>
  smallMultipliers[character] !== undefined || largeMultipliers[character] !== undefined
const isArabic = (character: string) => character >= '0' && character <= '9'

/** Where the reading of a numeral goes on; that it ends before this element; that with it it makes no number. */
export type Step = number | 'end' | 'unclear'

/** Reads a numeral, element by element from left to right. */
export class Reading {
  readonly sum = new Sum()
  bound: Bound | undefined
  misprint = false
  /** 几 or 数 was read last: a multiplier must follow, or nothing. */
  private some = false

  /** @param start where the numeral begins in the text */
  constructor(
    private readonly text: string,
    private readonly start: number,
  ) {}

  /** One element, at an offset behind all that were read. */
  step(at: number): Step {
    const character = this.text.charAt(at)
    if (isArabic(character)) return this.literal(at)
    const value = chineseDigits[character] ?? tens[character]
    if (value !== undefined) return this.digit(at, value, character)
    const small = smallMultipliers[character]
    if (small !== undefined) return this.small(at, small)
    const large = largeMultipliers[character]
    if (large !== undefined)
      return startsWithAny(this.text, at, multiplierTraps)
        ? 'end'
        : this.taken(this.sum.largeMultiplier(large), at + 1)
    if (character === '点') return this.fraction(at)
    return this.word(at, character)
  }

  private taken(ok: boolean, next: number): Step {
    this.some = false
    return ok ? next : 'unclear'
  }

  private literal(at: number): Step {
    // 投资3万｜2019年…
    if (
      this.bound !== undefined ||
      (at > this.start && /^(?:19|20)\d\d年/u.test(this.text.slice(at, at + 5)))
    )
      return 'end'
    const found = literalAt(this.text, at)
    if (found.digits === undefined) return 'unclear'
    this.misprint ||= found.misprint
    return this.taken(this.sum.literal(found.digits), found.end)
  }

  private digit(at: number, value: number, character: string): Step {
    // 5斤3两: a weight; 二 is never written so behind a digit.
    if (this.bound !== undefined || (character === '两' && this.sum.waits)) return 'end'
    // 120万一期: Chinese digits go on with Arabic ones only as a part of their own (3万五千, 1千零50).
    const mixed = value > 0 && isArabic(this.text.charAt(this.start))
    if (mixed && !isMultiplier(this.text.charAt(at + 1))) return 'unclear'
    if (value >= 10) return this.taken(this.sum.tens(value), at + 1)
    return this.taken(value === 0 ? this.sum.zero() : this.sum.digit(value), at + 1)
  }

  private small(at: number, power: number): Step {
    if (startsWithAny(this.text, at, multiplierTraps)) return 'end'
    if (!this.some && startsWithAny(this.text, at, unitsLikeMultipliers)) {
      // 五千米 is five kilometres, 六十千克 sixty kilogrammes, but 一万五千米 fifteen thousand metres.
      if (this.bound !== undefined || !this.sum.goesOnBehind || !this.sum.smallMultiplier(power)) return 'end'
      return at + 1
    }
    if (this.bound !== undefined && !this.some) return 'end'
    return this.taken(this.sum.smallMultiplier(power), at + 1)
  }

  private fraction(at: number): Step {
    if (this.bound !== undefined || chineseDigits[this.text.charAt(at + 1)] === undefined) return 'end'
    fraction.lastIndex = at
    const digits = fraction.exec(this.text)?.[1] ?? ''
    const plain = [...digits].map((one) => chineseDigits[one]).join('')
    return this.taken(plain !== '' && this.sum.fraction(plain), at + 1 + plain.length)
  }

  /** 多, 余, 来 behind a multiplier or Arabic digits, 几 and 数 before a multiplier, a blank between (1250 万元, 10 余项). */
  private word(at: number, character: string): Step {
    const next = this.text.charAt(at + 1)
    const arabic = at > this.start && isArabic(this.text.charAt(at - 1))
    if (character === ' ') {
      const joins = isMultiplier(next) && !startsWithAny(this.text, at + 1, notMultipliers)
      // 10 余项: a blank of a broken line before the word of the bound.
      const bounds =
        /[余多]/u.test(next) && (isMultiplier(this.text.charAt(at + 2)) || unitAt(this.text, at + 2))
      if (arabic && bounds && this.bound === undefined) {
        this.bound = boundsInside[next]
        return at + 2
      }
      return arabic && joins ? at + 1 : 'end'
    }
    if (character === '几' || character === '数') {
      const may = this.sum.empty ? isMultiplier(next) : character === '几' && this.sum.open
      if (!may) return 'end'
      if (this.bound !== undefined) return 'unclear'
      this.bound = 'over'
      this.some = true
      return at + 1
    }
    const bound = boundsInside[character]
    if (!bound || this.bound !== undefined || !(arabic || this.sum.open)) return 'end'
    this.bound = bound
    return at + 1
  }
}
