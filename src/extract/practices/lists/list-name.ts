import type { Span } from '../../../contract/span.ts'
import { tellsBehindQuote } from '../names/head.ts'

/** What a list is called right behind it: 支部联建、活动联办、…的“七联”机制; 县级统筹、乡镇主抓、村级落实三级运行体系; 讲授、沉浸、检验、三式课堂. */
const calledSo =
  /^\s?(?:的|等|、)?(“[^“”]{2,12}”[\p{Script=Han}]{0,12}?(?=[,。;、]|$)|“[^“”]{2,12}”[\p{Script=Han}]{0,6}|(?:[三四五六七八九十]|\d{1,2})[级大项式种个][\p{Script=Han}]{2,8}?)(?=[,。;、]|的|$)/u

/** The name that stands right behind a list (at `end`); undefined where what stands there names nothing. */
export function listName(text: string, { end }: Span): { title: Span; name: Span } | undefined {
  const from = end + (text.charAt(end) === '”' ? 1 : 0)
  const found = calledSo.exec(text.slice(from, from + 30))
  const words = found?.[1]
  if (!found || !words || !(words.startsWith('“') || tellsBehindQuote(words))) return undefined
  const start = from + found[0].length - words.length
  const name = { start, end: start + words.length }
  return { title: name, name }
}
