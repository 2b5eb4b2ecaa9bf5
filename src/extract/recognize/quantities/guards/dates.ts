import type { Numeral } from '../../numerals/numeral.ts'

/** 2020年, 5月16日, 21日, 下午2点, 2018—2020年: dates and times of day. */
export function isDate(text: string, numeral: Numeral): boolean {
  const rest = text.slice(numeral.end, numeral.end + 12)
  // 三点｜五十, 9点｜30人: a time of day, or nobody knows.
  if (/[\d一二两三四五六七八九十]点$/u.test(text.slice(Math.max(0, numeral.start - 2), numeral.start)))
    return true
  const plain = Number.isInteger(numeral.value) && (!numeral.multiplied || numeral.value < 60)
  if (!plain) return false
  if (
    numeral.script === 'arabic' &&
    numeral.value >= 1900 &&
    numeral.value <= 2099 &&
    /^(年|届|级|[-—~至、/.](?:19|20)?\d{2}(年|[-/.]\d))/u.test(rest)
  )
    return true
  if (numeral.script === 'chinese' && /^年代|^年(底|初|末|中)/u.test(rest)) return true
  if (/^(月|日)(?!志)/u.test(rest)) return numeral.value <= 31
  if (/^[-—至、](\d{1,2})(月|日)/u.test(rest)) return true
  if (/^[点时](\d|[半整许左,,。;]|钟|多)/u.test(rest)) return numeral.value <= 24
  return (
    /(上午|下午|凌晨|清晨|早晨|傍晚|深夜|夜里|晚上|早上|中午|晚|早)$/u.test(
      text.slice(Math.max(0, numeral.start - 4), numeral.start),
    ) || /^世纪|^[0、]*年代/u.test(rest)
  )
}
