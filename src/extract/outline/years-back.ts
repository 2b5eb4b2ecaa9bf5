import { chineseDigits } from '../../lexicon/numerals.ts'

/** 二〇一九 → 2019: digits of either kind, one by one. */
export const digitsOf = (words: string) =>
  [...words.replaceAll('○', '〇')].map((one) => chineseDigits[one] ?? 0).join('')

/** 23, 二十三, 十, 廿三: a number below a hundred; NaN where it is none. */
export function spelledOf(words: string): number {
  if (/^\d+$/u.test(words)) return Number(words)
  const plain = words.replace('廿', '二十').replace('卅', '三十')
  const [, tens, ones] = /^([一二两三四五六七八九]?)十([一二三四五六七八九]?)$/u.exec(plain) ?? []
  if (tens === undefined) return Number(digitsOf(plain) || Number.NaN)
  return Number(`${digitsOf(tens) || 1}${digitsOf(ones ?? '') || 0}`)
}

/** 五年来, 过去10年, 四年年均: how many years, ten at most; nothing for 十八大以来. */
export function yearsBack(words: string | undefined): { years?: number } {
  const [, count = ''] = /([一二两三四五六七八九十\d]{1,3})年/u.exec(words ?? '') ?? []
  const years = spelledOf(count)
  return years > 0 && years <= 10 ? { years } : {}
}
