import type { Span } from '../../../contract/span.ts'
import { spelledOf } from '../../outline/years-back.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'

/** So many years, and the words for all that came together in them, where they open a clause. */
const years =
  /(?:^|[,;。])(?<count>[两二三四五六七八九十]|十[一二三四五六七八九]|[2-9]|1\d|20)年(?:时?间)?(?:里|内)?(?:共计?|累计|总共|合计)?(?=[\p{Script=Han}])/gu
/** A number of years and the clause that it opens go no further than this. */
const reach = 60

/** What is planned for so many years bears their number: 三年行动, 三年建设规划. */
const programme = /^[\p{Script=Han}]{0,4}(?:行动|计划|规划|任务|目标|方案|工程)/u

/** How many years a sum is of, and the words that say so. */
export interface OverYears {
  span: Span
  years: number
}

/**
 * The years over which what stands before `to` came together, where a clause opens with their number and says of no year: 3年｜销售蔬菜｜200多万公斤, and on
 * to the next clause (销售额｜1200多万元). Refuses 三年行动投入, 五年来 (a time of its own), 3年期贷款 and anything behind another time.
 */
export function overYears(text: string, from: number, to: number): OverYears | undefined {
  const start = Math.max(from, to - reach)
  const found = [...text.slice(start, to).matchAll(years)].at(-1)
  const count = found?.groups?.count
  if (!found || count === undefined) return undefined
  const end = start + found.index + found[0].length
  if (start + found.index > from && !/^[,;。]/u.test(found[0])) return undefined
  const [first] = wordsIn(text, end, to)
  if (!is(first, 'verb') || programme.test(text.slice(end, to))) return undefined
  if (/[年月季]|目前|如今|现/u.test(text.slice(end, to))) return undefined
  const size = `${count}年`.length
  const at = start + found.index + found[0].indexOf(`${count}年`)
  return { span: { start: at, end: at + size }, years: spelledOf(count) }
}
