import { words } from '../../../../lexicon/words/index.ts'
import { idle, ofKinds } from '../../../../lexicon/words/predicates.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { is, isKnownNoun } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'
import { eachOfMembers, verbOfMembers } from '../wholes/of-members.ts'
import { thresholdBefore } from './threshold-before.ts'
import { troubleOf } from './trouble-behind.ts'

/** Verb, what stands between it and the number, and the noun together are no longer than this. */
const wholeLimit = 20
/** What stands right before the number without a verb, and the noun that it tells of. */
const besideLimit = 8

/** What opens a phrase that says how or where. */
const aside = /(?:围绕|针对|在|对|以|按|从|通过|依托|结合)/u

/** Where the noun of the number before ends, whose words open the clause. */
function ownEnd({ figures, at, earlier, figure }: LabelContext): number {
  const previous = figures[at - 1]
  const noun = earlier[at - 1]?.parts.findLast(
    (part) => part.start >= (previous?.end ?? 0) && part.end <= figure.start,
  )
  return noun?.end ?? figure.start
}

/** The verb of the last of several deeds, where it is all that stands between the last pause and the number. */
function nextDeed(text: string, from: number, to: number): Part | undefined {
  const pause = text.lastIndexOf('、', to - 1)
  if (pause < from) return undefined
  const [verb, ...more] = wordsIn(text, pause + 1, to)
  return verb && more.length === 0 && is(verb, 'verb') ? { start: verb.start, end: verb.end } : undefined
}

/** The words before the number that belong to the noun behind it: 引进｜3家企业, 建设城区｜5个停车场, 转型发展｜165项任务. */
function leadOf(context: LabelContext, noun: Part): { parts: Part[]; lead?: Part } | undefined {
  const { text, figure } = context
  const before = context.before()
  const previous = context.figures[context.at - 1]
  const next = context.figures[context.at + 1]
  // 7大领域｜51项任务: the noun belongs to the number behind.
  if (!before || next?.start === noun.end) return undefined
  // 4个｜乡镇敬老院和｜5个…: the words before belong to the number before; 255名执法人员｜下沉对接｜18个街道: the verb does not.
  if (previous?.end === context.start && !(before.verbAt && before.verbAt.start >= ownEnd(context)))
    return undefined
  const listed = /等$/u.test(text.slice(context.start, figure.start).trimEnd())
  if (before.verb && before.verbAt) {
    if (idle.has(before.verb.text) || words.get(before.verb.text)?.classes.has('cause')) return undefined
    const verb = before.verbAt
    const gap = text.slice(verb.end, figure.start)
    // 成立由｜5名党员组成的支部: the number is in a phrase of its own.
    if (/(?:由|以|对|在|从|给)$/u.test(gap)) return undefined
    // 将服务延伸到｜48个社区: where something else goes; not 党员下沉到｜48个社区.
    if (
      /[到至向往进入]$/u.test(gap) &&
      (gap.length > 1 || /[将把]/u.test(text.slice(context.start, verb.start)))
    )
      return undefined
    // 组建微信群、｜覆盖｜21万家企业: another deed, whose verb stands right before the number.
    const own = nextDeed(text, verb.end, figure.start)
    if (own) return { parts: [own], lead: own }
    // 围绕建设年代、居民类型等｜4个维度: the verb belongs to a phrase of its own.
    if (listed && aside.test(text.slice(context.start, verb.start))) return undefined
    const object = before.spans.at(-1)
    const between = !before.bare && !listed && object && object.end > verb.end ? object : undefined
    const whole = between ? [verb, { start: Math.max(between.start, verb.end), end: between.end }] : [verb]
    // 构建社区党组织、网格党支部的｜三级｜组织架构: what stands before 的 tells which.
    if (between && text[figure.start - 1] === '的' && text.slice(between.start, between.end).includes('、'))
      return { parts: whole.slice(1), lead: verb }
    if (ofKinds.has(figure.unit)) return undefined
    return { parts: sizeOf(whole) + sizeOf([noun]) > wholeLimit ? [verb] : whole, lead: verb }
  }
  const beside = before.spans[0]
  if (ofKinds.has(figure.unit)) return undefined
  if (before.evidence.form !== 'noun' || !beside || listed) return undefined
  const tokens = wordsIn(text, beside.start, beside.end)
  const last = tokens.at(-1)
  const apart = !tokens.every(isKnownNoun) || is(last, 'attribute') || is(last, 'person')
  return apart ||
    beside.end !== context.stop ||
    sizeOf([beside]) > besideLimit ||
    sizeOf([noun]) > besideLimit
    ? undefined
    : { parts: [beside] }
}

/**
 * What was done with the things behind a number is part of what is counted: 引进｜3家世界知名零售企业 → 引进世界知名零售企业. Refuses
 * what is only there (共有3家企业) and what the list before names (机床集团等｜50户企业).
 */
export function verbBefore(context: LabelContext, label: Label): Label | undefined {
  const noun = label.parts.at(-1)
  // 占地｜500亩的电站: how large it is, not what was done.
  if (context.text[context.figure.end] === '的') return undefined
  if (label.evidence.how === 'after' && noun && !label.added.includes('described')) {
    const limit = thresholdBefore(context)
    if (limit)
      return {
        ...label,
        parts: [limit, { ...noun, joint: '的' }],
        basis: 'derived',
        added: [...label.added, 'verb'],
      }
    const whole = troubleOf(context, noun)
    const found = leadOf(context, noun)
    if (found) {
      const { parts, lead } = found
      const of = context.text[context.figure.start - 1] === '的'
      return {
        ...label,
        // 下沉社区的｜1168名｜干部
        parts: [...parts, of ? { ...noun, joint: '的' } : whole],
        basis: 'derived',
        added: [...label.added, 'verb'],
        ...(lead && !of ? { lead } : {}),
      }
    }
  } else if (
    label.evidence.how !== 'dealt' &&
    (label.evidence.how !== 'before' || label.evidence.form !== 'noun')
  )
    return undefined
  const each = /^(?:每|[户人亩村场]均)/u.test(context.text.slice(label.parts[0]?.start))
    ? undefined
    : eachOfMembers(context)
  if (each)
    return { ...label, parts: [each, ...label.parts], basis: 'derived', added: [...label.added, 'verb'] }
  if (label.evidence.how === 'dealt') return undefined
  const verb = verbOfMembers(context, label.parts[0] ?? context.figure)
  return (
    verb && {
      ...label,
      parts: [verb, ...label.parts],
      basis: 'derived',
      added: [...label.added, 'verb'],
      lead: verb,
    }
  )
}
