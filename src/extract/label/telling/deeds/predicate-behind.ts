import { peopleDimensions } from '../../../../contract/dimensions.ts'
import {
  bringing,
  destinations,
  giving,
  lightVerb,
  madeInto,
  praise,
  receiving,
  sending,
} from '../../../../lexicon/words/predicates.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import { clauseBehind, contextOf, type LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'
import { withoutFillers } from '../../phrases/fillers.ts'
import { isComparing } from '../../rates/rates.ts'
import { actionIn, isAction } from './action.ts'

/** So far before a number 由 says who makes up the whole. */
const byReach = 30
/** Noun and predicate together are no longer than this. */
const wholeLimit = 32
/** A list of numbers that share their predicate has no more members than this. */
const mostShared = 6

/** People whom only the unit names, as the last of a list: 130个村、｜4.2万人｜脱贫出列. */
const unsaidPeople = ({ figure }: LabelContext): Part | undefined =>
  peopleDimensions.has(figure.dimension) ? { start: figure.end, end: figure.end } : undefined

/**
 * What the noun behind a number does: behind it (53个村｜达标), behind the last noun that is joined to it (53个村和12个社区｜达标), behind a
 * share of it (331个社区100%｜实现网格化治理), or with the object of the next number (62家单位｜建立了231项｜责任清单).
 */
function predicateOf(context: LabelContext, end?: number, left = mostShared): Part[] | undefined {
  const { text } = context
  const noun = context.after() ?? (left < mostShared ? unsaidPeople(context) : undefined)
  if (!noun || left === 0) return undefined
  const next = context.figures[context.at + 1]
  const from = Math.max(end ?? 0, noun.end)
  if (!next || next.start !== context.end) return actionIn(text, from, context.end)
  const between = text.slice(from, next.start)
  const behind = contextOf({ ...context, at: context.at + 1 })
  if (!behind) return undefined
  if (isComparing(next))
    return /^(?:全部|均|都)?$/u.test(between) ? actionIn(text, next.end, behind.end) : undefined
  if (/^(?:、|和|与|及|以及)?$/u.test(between)) {
    // 部门挂包127个村、｜3695名干部帮扶…: an object does nothing with those who follow it.
    const apart = next.dimension !== context.figure.dimension && context.before()?.verb !== undefined
    return apart ? undefined : predicateOf(behind, undefined, left - 1)
  }
  const pause = between.indexOf('、')
  const stop =
    pause > 0
      ? from + pause
      : next.start - (/(?:了|近|约|超过?|共|达到?|\s){0,3}$/u.exec(between)?.[0].length ?? 0)
  const action = actionIn(text, from, stop)
  // 45个小区整合成｜12个: what they became, not what they do.
  if (action && madeInto.test(wordsOf(text, action))) return undefined
  // 12个合作社共有｜播种机36台: what is there is no deed.
  if (action && /^(?:共|现|还|各)?(?:有|拥有)/u.test(wordsOf(text, action))) return undefined
  // 31个村退出、｜1.2万人脱贫: behind a pause another tells of itself.
  const object =
    action && pause <= 0 && isAction(wordsIn(text, from, stop).at(-1)) ? behind.after() : undefined
  return object ? [...(action ?? []), object] : action
}

/** Where people are sent, in the clause behind the one that sends them: 抽调｜10名骨干,｜充实到办公室. */
function sentTo(context: LabelContext): { action: Part[]; verb: Part } | undefined {
  const { text, figure } = context
  const before = context.before()
  if (figure.dimension !== 'person' || !before?.verbAt || !sending.has(before.verb?.text ?? ''))
    return undefined
  const next = clauseBehind(context)
  const first = next && wordsIn(text, next.start, next.end)[0]
  if (!first || !destinations.has(first.text)) return undefined
  const action = actionIn(text, next.start, next.end)
  return action && { action, verb: before.verbAt }
}

/** The verb right before the number that brings about what those behind it do: 带动｜25名贫困户就业. */
function causeBefore({ text, start, figure }: LabelContext): Part | undefined {
  const last = wordsIn(text, start, withoutFillers(text, start, figure.start)).at(-1)
  return last && bringing.has(last.text) ? { start: last.start, end: last.end } : undefined
}

/** Words for what an earlier clause named: they tell nothing outside it. */
const elsewhere = /其中|此/u

/** What is done for those behind the number, or to them: 为49所学校｜提供法律服务, 对12个部门｜开展评估. */
const givenTo = /(?:为|给|向|对)[^,]{0,6}$/u

/** What is done with something of theirs: 对92个合作社｜的财务账目进行核查 → 核查财务账目. */
function doneWithTheir({ text, start, figure, end }: LabelContext, noun: Part): Part[] | undefined {
  if (!/对[^,]{0,6}$/u.test(text.slice(start, figure.start))) return undefined
  const found = /^的([\p{Script=Han}“”]{2,10})(?:进行|开展|予以|加以)([\p{Script=Han}]{2,4})$/u.exec(
    text.slice(noun.end, end),
  )
  const [whole, theirs = '', deed = ''] = found ?? []
  if (!whole) return undefined
  const last = wordsIn(text, end - deed.length, end).at(-1)
  if (!isAction(last) && last?.word) return undefined
  const at = noun.end + 1
  return [
    { start: end - deed.length, end },
    { start: at, end: at + theirs.length },
  ]
}

/** How those for whom it is done are told by it: a gift is got (获提供法律服务), a service received (接受评估). */
function receivedBy(text: string, action: readonly Part[]): { parts: readonly Part[]; joint?: string } {
  const words = wordsOf(text, action)
  if (giving.test(words)) return { parts: action, joint: '获' }
  const [first, ...rest] = action
  const light = lightVerb.exec(words)?.[0].length ?? 0
  return first && receiving.test(words.slice(light)) && first.end - first.start > light
    ? { parts: [{ ...first, start: first.start + light }, ...rest], joint: '接受' }
    : { parts: action }
}

/**
 * What the things behind a number do tells which ones they are: 331个社区｜实现网格化治理 → 实现网格化治理的社区, 7.6万名党员｜到网格
 * 报到. Refuses 42个项目｜是…, a predicate with a number of its own (316个站｜代办1200件) and praise (进展顺利).
 */
export function predicateBehind(context: LabelContext, label: Label): Label | undefined {
  const noun = label.parts.at(-1)
  if (label.evidence.how !== 'after' || !noun || label.added.length > 0) return undefined
  const { text, figure, start } = context
  // 以600元/亩的｜价格: what an amount measures does nothing.
  if (
    text[figure.end] === '的' ||
    figure.unit === '票' ||
    /^[级层类大]$/u.test(figure.unit) ||
    is(wordsIn(text, noun.start, noun.end).at(-1), 'attribute')
  )
    return undefined
  const sent = sentTo(context)
  const action = predicateOf(context, noun.end) ?? sent?.action ?? doneWithTheir(context, noun)
  // 由48幢住宅｜组成
  if (
    action &&
    /^(?:组成|构成)/u.test(wordsOf(text, action)) &&
    text.slice(Math.max(context.sentence.start, figure.start - byReach), figure.start).includes('由')
  )
    return undefined
  // 吸纳45名党员｜参与其中: in what stands elsewhere.
  if (!action || praise.test(wordsOf(text, action)) || elsewhere.test(wordsOf(text, action))) return undefined
  if (/[、和]\d/u.test(wordsOf(text, action))) return undefined
  const cause = causeBefore(context) ?? sent?.verb
  if (sizeOf([...action, noun]) > wholeLimit) return undefined
  const forThem = givenTo.test(text.slice(start, figure.start))
  const { parts: told, joint } = forThem ? receivedBy(text, action) : { parts: action, joint: undefined }
  return {
    ...label,
    parts: [
      ...(cause ? [cause] : []),
      ...told.map((part, at) => (joint && at === 0 ? { ...part, joint } : part)),
      { ...noun, joint: '的' },
    ],
    basis: 'derived',
    added: [...label.added, 'predicate'],
  }
}
