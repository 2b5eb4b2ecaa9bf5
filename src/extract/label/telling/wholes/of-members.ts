import { happening } from '../../../../lexicon/words/predicates.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { is, isNoun } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Part } from '../../label.ts'

/** The verb of the list that the number is a member of: 新增幼儿园学位3120个、｜公办学位6000个. */
export function verbOfMembers(
  { text, figures, figure, at, earlier, start, places }: LabelContext,
  own: Part,
): Part | undefined {
  const previous = figures[at - 1]
  const before = earlier[at - 1]
  if (!previous || !before?.lead) return undefined
  // 12项｜惠民事项、8项: the noun behind the number before is its own.
  const end =
    before.parts.findLast((part) => part.start >= previous.end && part.end <= figure.start)?.end ??
    previous.end
  const between = text.slice(end, Math.min(own.start, figure.start)).trim()
  const first = wordsIn(text, own.start, own.end)[0]
  // 债务转贷收入、｜调入资金: it has a verb of its own; 解决问题17462件、｜办结率: or names a measure.
  const named = sizeOf(before.parts)
  if (named <= before.lead.end - before.lead.start) return undefined
  // 代购代办34.7万次、｜关爱照顾: deeds beside each other.
  const objects = before.parts.flatMap((part) =>
    wordsIn(text, Math.max(part.start, before.lead?.end ?? 0), part.end),
  )
  if (objects.every((token) => is(token, 'verb') || is(token, 'break'))) return undefined
  if (places.some((place) => place.start < own.end && place.end > own.start)) return undefined
  if (before.parts[0]?.start !== before.lead.start || is(first, 'verb') || is(first, 'break'))
    return undefined
  const head = wordsIn(text, own.start, own.end).at(-1)
  if (!head || is(head, 'attribute') || !isNoun(head)) return undefined
  // 发生事故41起、｜死亡33人: it happened by itself.
  if (happening.has(text.slice(own.start, own.end))) return undefined
  return end >= start - 1 && /^(?:、|和|及|以及)?$/u.test(between) ? before.lead : undefined
}

/** What a list is counted by: 每千常住人口｜床位数24.16张、卫生技术人员34人. */
const countedBy =
  /^(?:平均)?每[万千百十]{0,3}(?:名|个|户|位)?(?:常住人口|户籍人口|人口|居民|家庭|农户|老年人|老人|职工|户|村|人|亩)/u

/** What the list that the number is a member of is counted by. */
export function eachOfMembers({ text, figure, figures, at, earlier, start }: LabelContext): Part | undefined {
  const previous = figures[at - 1]
  const first = earlier[at - 1]?.parts[0]
  if (!previous || !first) return undefined
  // 每千人口床位6张,｜医师3人; but 每户分红800元,｜村集体分红15万元.
  const things = figure.dimension === 'count' || figure.dimension === 'person'
  const joints = things ? /^[、,和]?$/u : /^[、和]?$/u
  if (text.startsWith('每', start) || !joints.test(text.slice(previous.end, start).trim())) return undefined
  const size = countedBy.exec(text.slice(first.start, first.end))?.[0].length
  return size === undefined ? undefined : { start: first.start, end: first.start + size }
}
