/**
 * The characters that numerals are written with. Sources: GB/T 15835—2011 (use of numerals), and for the capitals the rules of
 * the People's Bank for filling in cheques.
 */

/** Values of the Chinese digits, of everyday writing and of cheques. */
export const chineseDigits: Readonly<Record<string, number>> = {
  〇: 0,
  '○': 0,
  零: 0,
  另: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
}

/** Digits of cheques: they spell surnames and towns too (陆, 伍), so a numeral of them needs a multiplier. */
export const capitals = '壹贰叁肆伍陆柒捌玖'

/** Twenty, thirty and forty in one character: 廿三, 卅八. */
export const tens: Readonly<Record<string, number>> = { 廿: 20, 卅: 30, 卌: 40 }

/** Powers of ten inside a part of four digits: 三百二十. */
export const smallMultipliers: Readonly<Record<string, number>> = { 十: 1, 拾: 1, 百: 2, 佰: 2, 千: 3, 仟: 3 }

/** Powers of ten that close a part of four digits: 三百二十万. */
export const largeMultipliers: Readonly<Record<string, number>> = { 万: 4, 亿: 8 }

/** Two digits side by side that name a range though one does not follow on the other: 三五百. */
export const apartPairs: readonly string[] = ['三五']

/** Words that begin like a multiplier and are none: 1000百姓, 3千家万户. */
export const multiplierTraps: readonly string[] = [
  '百姓',
  '百货',
  '百合',
  '百分',
  '百日',
  '百花',
  '千家万',
  '千里',
  '千岛',
  '万户侯',
  '万里',
  '万象',
  '亿利',
]
