import { brought, eventUnits } from '../../../../lexicon/words/events.ts'
import { wordsOf } from '../../../../text/spans/words-of.ts'
import type { LabelContext } from '../../context.ts'
import type { Label, Part } from '../../label.ts'

/** Events and what they brought make no longer label than this. */
const wholeLimit = 32

/** What a label names behind its verb: 举办｜农技培训班. */
function thingOf({ parts, lead, suffix, tail }: Label): Part | undefined {
  const last = parts.at(-1)
  if (!last || tail || suffix !== '') return undefined
  const start = Math.max(last.start, lead && lead.end <= last.end ? lead.end : last.start)
  return start < last.end ? { start, end: last.end } : undefined
}

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
    if (i === at - 1 ? !/^,$/u.test(between) : !between.startsWith('、')) break
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

/**
 * What was held and brought so many: 举办能力提升班18期,培训｜4512人 → 能力提升班培训人数; 开展义诊48场,惠及群众｜1.2万人次 → 义诊惠及群众. Refuses what
 * says itself of what (培训村医｜20人, 发放资料｜3万份) and what is told behind anything else than events (建成学校8所,惠及学生｜3000人).
 */
export function byEvent(context: LabelContext, label: Label): Label | undefined {
  if (label.evidence.how !== 'before' || label.tail || label.added.includes('owner')) return undefined
  if (!brought.test(wordsOf(context.text, label.parts))) return undefined
  const events = eventsBefore(context) ?? sameEvents(context)
  const size = [...(events ?? []), ...label.parts].reduce((sum, { start, end }) => sum + end - start, 0)
  if (!events || size > wholeLimit) return undefined
  return {
    ...label,
    parts: [...events.map((part, nth) => (nth > 0 ? { ...part, joint: '、' } : part)), ...label.parts],
    owner: events,
    basis: 'inherited',
    added: [...label.added, 'event'],
  }
}
