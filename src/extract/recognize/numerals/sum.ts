import { shifted, tidy } from './numeral.ts'

/** No count is written place by place with more digits; what is longer is a code. */
const mostPlaced = 8

/** A sum of a whole and a decimal without the rounding of doubles: 320 and 0.07. */
const added = (whole: number, part: string): number => {
  const sum = whole + Number(part)
  return part.includes('.') && whole > 0 ? tidy(sum) : sum
}

/**
 * What a numeral has come to while it is read from left to right: 三亿五千二百万六 is 三 up to 亿, then 五千二百 up to 万, then 六.
 * Each method says whether the grammar takes the element; a sum that refused one is not asked again.
 */
export class Sum {
  /** Closed by 亿, by 万 behind it, and by 千, 百, 十 behind that. */
  private high = 0
  private middle = 0
  private section = 0
  /** The last digits, for which no multiplier was read yet. */
  private pending = ''
  /** The power of the last multiplier; those of the last small and large one, below which the next must stay. */
  private last = 0
  private small = Number.POSITIVE_INFINITY
  private large = Number.POSITIVE_INFINITY
  /** Whether 零 was read last, and whether it stands before the last digits: 一百零二 is no 一百二. */
  private gap = false
  private apart = false
  private placed = false
  private arabic = false
  /** The power of the large multiplier that was read last, with the one right before it: 万亿. */
  private power = 0
  private pieces: string[] = []
  /** Whether a multiplier was read. */
  multiplied = false

  get empty(): boolean {
    return this.pieces.length === 0
  }

  /** Whether a multiplier was read last: 多, 余 and 几 may follow it. */
  get open(): boolean {
    return this.multiplied && this.pending === '' && !this.gap
  }

  /** Whether digits wait for their multiplier. */
  get waits(): boolean {
    return this.pending !== ''
  }

  /** Whether they are whole and go on behind a larger part that is closed: 一万｜五千米. */
  get goesOnBehind(): boolean {
    return this.waits && this.high + this.middle > 0 && !this.apart && !this.pending.includes('.')
  }

  private take(digits: string): true {
    this.pending = digits
    this.apart = this.gap
    this.gap = false
    this.power = 0
    this.pieces.push(digits)
    return true
  }

  zero(): boolean {
    if (this.pending !== '') return this.place('0')
    if (this.gap) return false
    this.gap = this.multiplied
    return this.multiplied || this.take('0')
  }

  digit(value: number): boolean {
    return this.pending === '' ? this.take(String(value)) : this.place(String(value))
  }

  /** Digits side by side, place by place: 一〇八. */
  private place(digit: string): boolean {
    const may = !this.multiplied && !this.arabic && !this.pending.includes('.')
    if (!may || this.pending.length >= mostPlaced) return false
    this.pending += digit
    this.placed = true
    return true
  }

  /** Arabic digits: behind a multiplier whole ones, no more than it has zeros (3万5000, 1千零50). */
  literal(digits: string): boolean {
    const most = Math.min(this.last, this.small, this.large)
    if (this.pending !== '' || (this.multiplied && (digits.includes('.') || digits.length > most)))
      return false
    this.arabic = true
    return this.take(digits)
  }

  /** The digits behind 点; not right behind 万, nor behind 亿 at all. */
  fraction(digits: string): boolean {
    if (this.high > 0 || (this.pending === '' && this.section === 0)) return false
    if (this.empty || this.gap || this.pending.includes('.')) return false
    this.pending = `${this.pending || '0'}.${digits}`
    return true
  }

  /** Twenty, thirty, forty in one character. */
  tens(value: number): boolean {
    return this.pending === '' && this.take(String(value / 10)) && this.smallMultiplier(1)
  }

  /** 十, 百 or 千, by its power of ten: smaller than the one before it. Takes 一百十五; refuses 三百百, 1万20千. */
  smallMultiplier(power: number): boolean {
    if (this.placed || power >= this.small || (this.pending === '0' && !this.arabic)) return false
    if (this.pending === '' && !this.empty && power !== 1) return false
    if (this.multiplied && this.pending.length > 1) return false
    if (this.pending === '') this.take('')
    this.section += shifted(this.pending || '1', power)
    this.pending = ''
    this.multiplied = true
    this.last = power
    this.small = power
    this.power = 0
    return true
  }

  /** 万 or 亿, by its power of ten. Takes 三千万, 1.2万亿; refuses 万万 and 1亿12000万. */
  largeMultiplier(power: number): boolean {
    const bare = this.section === 0 && this.pending === ''
    const again = power === 8 && this.large === 4 && this.high === 0
    if (this.placed || this.gap || (this.pending === '0' && !this.arabic) || (power >= this.large && !again))
      return false
    if (bare && !this.empty && !again) return false
    const open = added(power === 8 ? this.middle + this.section : this.section, this.pending)
    if (power === 4 && this.high > 0 && open >= 1e4) return false
    if (bare && this.empty) this.take('')
    if (power === 8) this.high = shifted(String(open || (bare ? 1 : 0)), power)
    this.middle = power === 8 ? 0 : shifted(String(open || (bare ? 1 : 0)), power)
    this.section = 0
    this.pending = ''
    this.multiplied = true
    this.last = power
    this.large = power
    this.power = bare && again ? power + 4 : power
    this.small = Number.POSITIVE_INFINITY
    return true
  }

  /** Behind 百, 千, 万 or 亿 one last digit counts the next smaller place: 一万八 is 18000, 2千3 is 2300. */
  get trails(): boolean {
    return this.multiplied && !this.apart && this.last >= 2 && /^[1-9]$/u.test(this.pending)
  }

  /** Digits place by place are a number where a zero is among them: 一〇八, not 一三. */
  private isPlaced(): boolean {
    const [whole = ''] = this.pending.split('.')
    return whole.indexOf('0') > 0
  }

  /** What the numeral comes to; undefined where it makes no number (一三, 一百零, 3万50). */
  value(): number | undefined {
    if (this.empty || this.gap || (this.placed && !this.isPlaced())) return undefined
    if (this.last >= 3 && !this.apart && /^\d\d$/u.test(this.pending)) return undefined
    const closed = this.high + this.middle + this.section
    return this.trails ? closed + shifted(this.pending, this.last - 1) : added(closed, this.pending)
  }

  /** The factor of the large multiplier that closes it: 10¹² of 1.2万亿, 1 of 三百二十. */
  get closing(): number {
    return 10 ** this.power
  }

  /** The one digit that it has, and what all the multipliers behind it make: 三百万 is 3 and 10⁶. */
  get single(): { digit: number; factor: number } | undefined {
    const [first = '', ...others] = this.pieces
    const value = this.value()
    if (others.length > 0 || !/^[1-9]$/u.test(first) || value === undefined) return undefined
    return { digit: Number(first), factor: Math.round(value / Number(first)) }
  }
}
