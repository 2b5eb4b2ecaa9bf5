import type { Span } from '../../../contract/span.ts'
import { isBare, tellsBehindQuote } from '../names/head.ts'

/** What a list is called right behind it: 支部联建、活动联办、…的“七联”机制; 县级统筹、乡镇主抓、村级落实三级运行体系; 讲授、沉浸、检验、三式课堂. */
const calledSo =
  /^\s?(?:的|等|、)?(“[^“”]{2,12}”[\p{Script=Han}]{0,12}?(?=[,。;、]|$)|“[^“”]{2,12}”[\p{Script=Han}]{0,6}|(?:[三四五六七八九十]|\d{1,2})[级大项式种个][\p{Script=Han}]{2,8}?)(?=[,。;、]|的|$)/u
/** What stands on its pillars: 以街道党工委为核心、…、楼宇党支部为｜节点的｜楼宇党建共同体. */
const standing = /^为[\p{Script=Han}]{2,3}的([\p{Script=Han}“”]{4,14})(?=[,。;、]|$)/u
/** What a row of works makes whole, in the clause behind it: 抓实储备、帮带、历练、使用,｜完善｜干部培养链条. */
const madeWhole =
  /^,(?:进一步|不断)?(?:完善|健全|形成|构建|打造|打通|贯通|建立)(?:起|了)?([\p{Script=Han}“”]{2,14}(?:链条|闭环|流程))(?=[,。;]|$)/u

const reach = 30

/** The words that a pattern finds behind a list, where they say what it is and which one. */
function told(text: string, { end }: Span, form: RegExp): Span | undefined {
  const found = form.exec(text.slice(end, end + reach))
  const words = found?.[1]
  if (!found || !words || !tellsBehindQuote(words) || isBare(words)) return undefined
  const start = end + found[0].length - words.length
  return { start, end: start + words.length }
}

/** What the works of a list make whole; undefined where the clause behind it tells of no such thing. */
export const outcomeOf = (text: string, list: Span): Span | undefined => told(text, list, madeWhole)

/** The name that stands right behind a list (at `end`); undefined where what stands there names nothing. */
export function listName(text: string, list: Span): { title: Span; name: Span } | undefined {
  const { end } = list
  const whole = told(text, list, standing) ?? outcomeOf(text, list)
  if (whole) return { title: whole, name: whole }
  const from = end + (text.charAt(end) === '”' ? 1 : 0)
  const found = calledSo.exec(text.slice(from, from + reach))
  const words = found?.[1]
  if (!found || !words || !(words.startsWith('“') || tellsBehindQuote(words))) return undefined
  const start = from + found[0].length - words.length
  const name = { start, end: start + words.length }
  return { title: name, name }
}

/** What is sorted into the members of a list, and into how many kinds: 将代办站功能确定为｜…｜四大类. */
const sortedInto =
  /(?:将|把)([\p{Script=Han}“”]{2,12}?)(?:确定|划分|分|归纳|细分|细化|分类|归并|梳理)(?:为|成)$/u
const kindsCounted = /^[三四五六七八九十]大?[类种级项]/u

/** What a list sorts, with how many kinds it has: 代办站功能四大类; undefined where the text sorts nothing. */
export function sortedBy(text: string, { start, end }: Span): string | undefined {
  const what = sortedInto.exec(text.slice(Math.max(0, start - reach), start))?.[1]
  const count = kindsCounted.exec(text.slice(end, end + 4))?.[0]
  return what && count && what + count
}
