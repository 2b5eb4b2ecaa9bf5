import { apartPairs, chineseDigits } from '../../../lexicon/numerals.ts'
import type { Numeral, Unclear } from './numeral.ts'
import { isUnclear } from './numeral.ts'

/** Of a numeral no more is looked through for two digits side by side. */
const reach = 12
/** What may stand before the two digits and behind them: 四十｜五六｜万. */
const before = /^[一二两三四五六七八九十百千万亿零]*$/u
const behind = /^[十百千万亿多余来]*/u

/** 一、二百: a mark between the two; 一、二期 are the first and the second. */
const partedPair = /^(?:一、二|二、三|两、三|三、四|四、五|五、六|六、七|七、八|八、九)/u
const ordered = /^.、.(?:期|级|次|批|轮|届|类|等|号|产|月|季|区|组|队|段|中|小|、)/u

/** The place of the first of two digits that name a range: 七八, 两三, 三五; undefined where none do, or where a third stands beside them. */
function pairIn(words: string): number | undefined {
  for (let at = 0; at + 1 < words.length; at++) {
    const [left, right] = [chineseDigits[words.charAt(at)], chineseDigits[words.charAt(at + 1)]]
    if (!before.test(words.slice(0, at))) return undefined
    if (!left || !right) continue
    const named = right === left + 1 || apartPairs.includes(words.slice(at, at + 2))
    return named && chineseDigits[words.charAt(at + 2)] === undefined ? at : undefined
  }
  return undefined
}

/**
 * Two neighbouring digits that name a range: 七八万, 十五六, 两三千, 三五百, 四十五六万, 一、二百. Refuses 一二三, 二〇一二 and 一、二期.
 * @param read reads the numeral at the beginning of some words
 */
export function adjacentAt(
  text: string,
  start: number,
  read: (words: string) => Numeral | Unclear | undefined,
): Numeral | undefined {
  const words = text.slice(start, start + reach)
  const parted = partedPair.test(words) && !ordered.test(words) && !/[第\d]/u.test(text.charAt(start - 1))
  if (parted) {
    const joined = adjacentAt(words.charAt(0) + words.slice(2), 0, read)
    return joined && { ...joined, start, end: start + joined.end + 1 }
  }
  const at = pairIn(words)
  if (at === undefined) return undefined
  const end = at + 2 + (behind.exec(words.slice(at + 2))?.[0].length ?? 0)
  const [low, high] = [at + 1, at].map((left) => read(words.slice(0, left) + words.slice(left + 1)))
  if (!low || !high || isUnclear(low) || isUnclear(high)) return undefined
  if (low.end !== high.end || low.end < at + 1 || low.end > end || high.value <= low.value) return undefined
  return { ...low, start, end: start + low.end + 1, valueMax: high.value }
}
