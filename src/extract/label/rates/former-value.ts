import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { namedBefore } from './change-or-share.ts'

/** What a number is compared with, right before it: 比上年同期｜144987万元, 较上月同期(｜9713例)上升. */
const comparedWith =
  /[比较]((?:上年|去年|上月|上季度|(?:19|20)?\d{2}年)(?:同期|底|末)?(?:执行数|决算数|完成数)?)(?:的|\()?$/u
/** A number that was told before, or counted once: 比报告数｜56.7亿元, 比2010年第六次全国人口普查的｜2.96人, 与…普查的｜33万人相比,减少. */
const comparedBase =
  /[比较与和同]([^,;。\d比较与和同()]{0,24}(?:报告数|预算数|决算数|执行数|调整数)(?:\([^()]{0,16}\))?|(?:19|20)\d{2}年第.次(?:全国)?人口普查)的?$/u
const changes = /^[的)]?(?:相比|比较|相较)?,?(?:增|减|下降|提高|上升|多|少)/u

/**
 * The value that another is compared with has the label of that one and the time that it is of: 比上年同期｜144987万元增收1858万元 →
 * 财政收入上年同期. Refuses 比上年｜增长5%: nothing of the year before is told.
 */
export function formerValue(context: LabelContext): Label | undefined {
  const { text, start, stop, figure } = context
  const words = text.slice(start, stop)
  const found = comparedWith.exec(words) ?? comparedBase.exec(words)
  const time = found?.[1]
  if (!found || time === undefined || !changes.test(text.slice(figure.end))) return undefined
  const named = namedBefore(context)
  if (!named) return undefined
  const from = start + found.index + 1
  return {
    parts: [...named.parts, { start: from, end: from + time.length }],
    suffix: '',
    basis: 'inherited',
    evidence: { how: 'former' },
    added: [],
  }
}
