import { annualTotals } from '../../../../lexicon/span-words.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'

/** What was carried out, by its name, in the clause before: 实施“百村示范”工程,｜投入资金. */
const carriedOut =
  /(?:开展|举办|组织|实施|启动|推进|推行|打造|深化|持续)[^,;:。、“‘《\d]{0,8}([“‘《][^”’》,;。]{2,16}[”’》]\p{Script=Han}{0,6}(?:活动|行动|工程|计划|项目))$/u
/** Nothing else stands between two deeds of one work. */
const goesOn = /^[,、]?(?:累计|共|已|先后|并|直接){0,3}$/u
const clauseReach = 48
/** Label and name together are no longer than this. */
const wholeLimit = 30

const told = (label: Label, name: Part): Label => ({
  ...label,
  programme: name,
  basis: 'inherited',
  added: [...label.added, 'programme'],
})

/**
 * The work that a deed belongs to, by the name that the clause before gives it: 实施“百村示范”工程,投入资金｜5200万元 → “百村示范”工程投入资金, and each that
 * goes on (建成示范村20个). Refuses a name of the label's own, a share, what a full stop parts, and the total of an economy: 开展“以旧换新”活动,
 * 社会消费品零售总额｜460亿元.
 */
export function programmeBefore(
  { text, figures, at, earlier, start, figure }: LabelContext,
  label: Label,
): Label | undefined {
  if (
    label.evidence.how !== 'before' ||
    label.tail ||
    figure.dimension === 'percent' ||
    label.parts.length === 0
  )
    return undefined
  const size = sizeOf(label.parts)
  const last = label.parts.at(-1)
  if (last && annualTotals.some((total) => text.slice(last.start, last.end).endsWith(total))) return undefined
  if (label.parts.some((part) => /[“‘《]/u.test(text.slice(part.start, part.end)))) return undefined
  const before = earlier[at - 1]
  const previous = figures[at - 1]
  const between = previous && text.slice(previous.end, label.parts[0]?.start ?? start)
  if (before?.programme && between !== undefined && goesOn.test(between))
    return size + before.programme.end - before.programme.start <= wholeLimit
      ? told(label, before.programme)
      : undefined
  if (text[start - 1] !== ',') return undefined
  const from = Math.max(previous?.end ?? 0, start - 1 - clauseReach)
  const found = carriedOut.exec(text.slice(from, start - 1))
  const name = found?.[1]
  if (name === undefined || size + name.length > wholeLimit) return undefined
  return told(label, { start: start - 1 - name.length, end: start - 1 })
}
