import { chineseDigits } from '../../lexicon/numerals.ts'

const spelled =
  /([一二][〇○零一二三四五六七八九]{3})年(?:([一二三四五六七八九十]{1,2})月(?:([一二三四五六七八九十]{1,3})日)?)?/gu

const digits = (words: string): string =>
  [...words.replaceAll('○', '〇')].map((one) => chineseDigits[one] ?? 0).join('')

/** 十四 → 14, 三十 → 30, 九 → 9. */
function number(words: string): number {
  const [tens, ones = ''] = words.includes('十') ? words.split('十') : ['0', words]
  return (tens === '' ? 1 : (chineseDigits[tens ?? ''] ?? 0)) * 10 + (chineseDigits[ones] ?? 0)
}

/** A text with the dates that are spelled in it written in digits: 二〇一九年一月十四日 → 2019年1月14日. Its offsets do not hold. */
export const withDigits = (text: string): string =>
  text.replace(
    spelled,
    (_, year: string, month?: string, day?: string) =>
      `${digits(year)}年${month === undefined ? '' : `${number(month)}月`}${day === undefined ? '' : `${number(day)}日`}`,
  )
