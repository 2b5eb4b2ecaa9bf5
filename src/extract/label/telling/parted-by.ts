import type { LabelContext } from '../context.ts'
import { type Label, measured, type Part } from '../label.ts'

/** The head of a list that says what is parted and by what: 地方收入按部门分:, 固定资产投资按产业看,. 按级次分 alone says only by what. */
const head =
  /(?:^|[。;\n])\s{0,3}(?:全[省市县区州旗盟镇])?(?<thing>\p{Script=Han}{0,8}?(?<tail>收入|支出|税收|投资|出口|进口|产值|增加值|贷款|存款|零售额))(?:[按分]|从)\p{Script=Han}{1,8}?[分看][,:]/gu
/** So far back it may stand. */
const reach = 300

/**
 * What a list parts, for a member that does not say it: 地方收入按部门分:税务部门完成｜1431万元,…;财政部门｜289万元 → 税务部门地方收入; 地方收入按构成分:税收收入
 * ｜1035万元 → 地方税收收入. Refuses what stands behind the sentence, and a label that says it itself.
 */
export function partedBy({ text, start }: LabelContext, label: Label): Label | undefined {
  const [own] = measured(label)
  const from = Math.max(0, start - reach)
  const found = [...text.slice(from, start).matchAll(head)].at(-1)
  const { thing, tail } = found?.groups ?? {}
  if (!own || !found || thing === undefined || tail === undefined) return undefined
  const behind = from + found.index + found[0].length
  if (own.start < behind || /[。\n]/u.test(text.slice(behind, own.start))) return undefined
  const at = from + found.index + found[0].indexOf(thing)
  const whole: Part = { start: at, end: at + thing.length }
  const words = text.slice(own.start, own.end)
  if (words.includes(thing) || label.parts.some((part) => part.start >= at && part.end <= whole.end))
    return undefined
  const which: Part = { start: at, end: whole.end - tail.length }
  const rest = label.parts.slice(label.parts.indexOf(own) + 1)
  const before = label.parts.slice(0, label.parts.indexOf(own))
  const parts = words.endsWith(tail)
    ? [...before, ...(which.end > which.start ? [which] : []), own, ...rest]
    : [...before, own, whole, ...rest]
  return { ...label, parts, basis: 'inherited', added: [...label.added, 'owner'] }
}
