import type { Span } from '../../../contract/span.ts'
import { namelessZone } from '../../../lexicon/holders.ts'
import { countSuffix, rateEnd } from '../../../lexicon/words/derived.ts'
import { idle } from '../../../lexicon/words/predicates.ts'
import { wordsOf } from '../../../text/spans/words-of.ts'
import type { LabelContext } from '../context.ts'
import { type Label, type Part, suffixed } from '../label.ts'
import { isComparing } from '../rates/rates.ts'
import { verbOfList } from './governing-verb.ts'

/** A bare verb this short needs a word for what is counted: 留置 → 留置人数. */
const shortVerb = 4

/** The phrase before the number; 率 or 比例 is added to a share that does not say so, 人数 to a bare verb. */
export function wordsBefore(context: LabelContext): Label | undefined {
  const { text, figure } = context
  const before = context.before()
  if (!before) return undefined
  const verb = before.verb ? { verb: before.verb } : verbOfList(context)
  const lead = before.verbAt ? { lead: before.verbAt } : {}
  // 为340名职工｜发放生活费: the people belong to the number before.
  const taken = context.figures[context.at - 1]?.end === before.doer?.start
  const doer = taken ? undefined : before.doer
  const label: Label = {
    parts: [...(doer ? [doer] : []), ...joined(text, doer, before.spans)],
    suffix: '',
    basis: 'stated',
    evidence: before.evidence,
    added: doer ? ['doer'] : [],
    ...verb,
    ...lead,
    ...(before.verb && idle.has(before.verb.text) && before.subject ? { owner: [before.subject] } : {}),
  }
  const words = wordsOf(text, before.spans)
  // 金安区45个、市开发区｜39个: whose it is, as the places beside it.
  if (namelessZone.test(words) && besidePlace(context)) return undefined
  if (isComparing(figure) && !rateEnd.test(words)) {
    return suffixed(label, before.bare || /整改|完成|覆盖|办结/u.test(words) ? '率' : '比例', 'rate')
  }
  if (before.evidence.form === 'verb' && words.length <= (figure.dimension === 'count' ? 3 : shortVerb))
    return suffixed(label, countSuffix[figure.dimension] ?? '', 'count')
  return label
}

/** Whether the number before or behind it is one right behind a place. */
function besidePlace({ figures, at, places }: LabelContext): boolean {
  return [figures[at - 1], figures[at + 1]].some(
    (other) => other !== undefined && places.some((place) => place.end === other.start),
  )
}

/** The words of a doer's deed; 、 between it and the next doer stays: 居民、｜供热中心、某公司三方出资. */
function joined(text: string, doer: Span | undefined, spans: readonly Span[]): Part[] {
  const [first, ...rest] = spans
  const pause = doer && first && text.slice(doer.end, first.start) === '、'
  return pause ? [{ ...first, joint: '、' }, ...rest] : [...spans]
}
