import { countedDimensions, peopleDimensions } from '../../../../contract/dimensions.ts'
import { benefits, brought, eventUnits } from '../../../../lexicon/words/events.ts'
import { sizeOf } from '../../../../text/spans/size-of.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import { is, isThing } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import { type Label, type Part, thingOf } from '../../label.ts'
import { countedRightBefore } from '../right-before.ts'

/** What brought it and what it brought make no longer label than this. */
const wholeLimit = 32
/** A clause without a number is no further back and no longer than this. */
const clauseReach = 40

/** The events right before a figure's clause, by what they are called: 举办培训班18期、学习班20期,. */
function eventsBefore({ text, figures, at, earlier, start, sentence }: LabelContext): Part[] | undefined {
  const out: Part[] = []
  for (let i = at - 1; i >= 0; i--) {
    const [figure, named] = [figures[i], earlier[i]]
    const thing = named && thingOf(named)
    if (!figure || !thing || figure.start < sentence.start || !eventUnits.has(figure.unit)) break
    // The noun of 18期｜培训班 stands behind its number.
    const from = Math.max(figure.end, thing.end)
    const next = figures[i + 1]?.start ?? start
    const between = text.slice(from, i === at - 1 ? start : next)
    if (i === at - 1 ? between !== ',' : !between.startsWith('、')) break
    out.unshift(thing)
  }
  return out.length > 0 ? out : undefined
}

/** The events that brought what the clause before tells: 招聘会…提供岗位3.4万个,｜达成意向. */
function sameEvents({ text, figures, at, earlier, start }: LabelContext): readonly Part[] | undefined {
  const [previous, named] = [figures[at - 1], earlier[at - 1]]
  const next = previous && text.slice(previous.end, start) === ','
  return next && named?.added.includes('event') ? named.owner : undefined
}

const endsInThing = (text: string, { start, end }: Part): boolean => isThing(wordsIn(text, start, end).at(-1))

/** What was counted right before, by which many gain: 建成饮水工程86处,｜惠及群众. */
function countedBefore(context: LabelContext): Part[] | undefined {
  const { text, start } = context
  const before = countedRightBefore(context, start)
  if (!before) return undefined
  const { thing, figure } = before
  const { dimension } = figure
  const given = dimension === 'money' && grants.test(text.slice(thing.start, thing.end))
  const built = dimension === 'length' || dimension === 'area'
  if (peopleDimensions.has(dimension) || !(countedDimensions.has(dimension) || given || built))
    return undefined
  return thing.end - thing.start >= leastThing && (given || endsInThing(text, thing)) ? [thing] : undefined
}
/** What is called by fewer characters does not tell which: 项目, 学校. */
const leastThing = 4
const grants = /(?:资金|补贴|补助|津贴|贷款|经费|[金款券])$/u

/** What the clause before does, without a number: 推进农村饮水安全工程建设,｜惠及群众. */
function workBefore({ text, figures, at, start, sentence }: LabelContext): Part[] | undefined {
  if (text[start - 1] !== ',') return undefined
  const from = Math.max(sentence.start, figures[at - 1]?.end ?? 0, start - 1 - clauseReach)
  const clause = text.slice(from, start - 1)
  const own = from + Math.max(clause.lastIndexOf(','), clause.lastIndexOf(';'), clause.lastIndexOf(':')) + 1
  // A clause that goes on behind a number, or is cut, is not whole.
  if (own === from && from > sentence.start) return undefined
  const words = wordsIn(text, own, start - 1)
  const verb = words.findIndex((token) => !is(token, 'adverb') && token.text.trim() !== '')
  const first = words[verb + 1]
  if (!is(words[verb], 'verb') || !first || /[把将对在向]/u.test(text.slice(first.start, start - 1)))
    return undefined
  const thing = { start: first.start, end: start - 1 }
  const size = thing.end - thing.start
  return size >= 4 && size <= workLimit && endsInThing(text, thing) ? [thing] : undefined
}
const workLimit = 18
const affected = /^(?:涉及|覆盖|服务|惠及)$/u

/**
 * What was held and brought so many: 举办能力提升班18期,培训｜4512人 → 能力提升班培训人数; and by what so many gain or are met: 建成饮水工程86处,惠及群众｜3.5万人
 * → 饮水工程惠及群众, of a clause without a number too. Refuses what says itself of what (培训村医｜20人, 惠及种粮大户｜300户).
 */
export function byEvent(context: LabelContext, label: Label): Label | undefined {
  const { text } = context
  if (label.evidence.how !== 'before' || label.tail || label.added.includes('owner')) return undefined
  // 涉及｜居民: a verb that says only that they are there is no part of the label.
  const first = label.parts[0]?.start ?? 0
  const met =
    label.evidence.form === 'noun' || label.verb ? affected.exec(text.slice(first - 2, first)) : null
  const own =
    met && label.parts.length === 1 ? [{ ...(label.parts[0] as Part), start: first - 2 }] : label.parts
  const said = wordsOf(text, own)
  const gains = benefits.test(said)
  if (!gains && !brought.test(said)) return undefined
  const cause =
    eventsBefore(context) ??
    sameEvents(context) ??
    (gains ? (countedBefore(context) ?? workBefore(context)) : undefined)
  if (!cause || sizeOf(cause) + sizeOf(own) > wholeLimit) return undefined
  return {
    ...label,
    parts: [...cause.map((part, nth) => (nth > 0 ? { ...part, joint: '、' } : part)), ...own],
    owner: cause,
    basis: 'inherited',
    added: [...label.added, 'event'],
  }
}
