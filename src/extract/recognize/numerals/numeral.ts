import type { Bound } from '../../../lexicon/qualifiers.ts'

/** A number as it stands in a text, without qualifiers around it and without its unit; offsets are those of the text. */
export interface Numeral {
  start: number
  end: number
  value: number
  /** For two neighbouring digits: 七八万. */
  valueMax?: number
  /** From a word inside it: 200多万, 十余. */
  bound?: Bound
  /** That of its first character. */
  script: 'arabic' | 'chinese'
  /** Whether it holds a multiplier: 3万, 二十, 2千3. */
  multiplied: boolean
  /** What the first number of a range may borrow: the multiplier that closes it, and all behind its one digit (三百万: 10⁴, 10⁶). */
  closing: number
  single?: { digit: number; factor: number }
  /** Its last digit counts the place below the multiplier before it: 一万八. */
  trails?: true
  /** Its mark of decimals is a misprint (1·8): it is a number only with a unit behind it. */
  misprint?: true
}

/** A run of numerals that makes no number (一三一三, 1亿12000万, 120，300，800): where it ends. */
export interface Unclear {
  unclear: true
  end: number
}

export const isUnclear = (one: Numeral | Unclear): one is Unclear => 'unclear' in one

/** A number times a power of ten, without the rounding of a product: 1.1 and 8 → 110000000. */
export function shifted(digits: string, power: number): number {
  return digits.includes('e') ? Number(digits) * 10 ** power : Number(`${digits}e${power}`)
}

/** A result of arithmetic without what doubles add behind its fifteenth digit: 320.07, not 320.06999999999999. */
export const tidy = (value: number): number => Number(value.toPrecision(15))
