import type { Span } from '../../../contract/span.ts'
import { countSuffix, rateEnd } from '../../../lexicon/words/derived.ts'
import { wordsOf } from '../../../text/words-of.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, suffixed } from '../label.ts'
import { isComparing } from '../rates/rates.ts'
import { verbOfList } from './governing-verb.ts'

/** A bare verb this short needs a word for what is counted: 留置 → 留置人数. */
const shortVerb = 4

/** Words that say how much, and of what only with the figure before: 发放消费券3批、总额｜1800万元. */
const vague = /^(?:金额|总额|总数|总量|总金额|支出|总面积|总长)$/u

function vagueOwner(
  { text, figures, at, earlier, sentence }: LabelContext,
  spans: readonly Span[],
): Span | undefined {
  const own = spans.length === 1 ? spans[0] : undefined
  const previous = figures[at - 1]
  const named = earlier[at - 1]?.parts.at(-1)
  if (!own || !previous || !named || previous.start < sentence.start) return undefined
  if (!vague.test(text.slice(own.start, own.end)) || !/^[、,]/u.test(text.slice(previous.end, own.start)))
    return undefined
  const tokens = wordsIn(text, named.start, named.end)
  const last = tokens.at(-1)
  if (!last || is(last, 'attribute') || text.startsWith('每', named.start)) return undefined
  // 新增规上企业｜28家,总数: the verb belongs to the 28.
  const object = tokens.find((token) => !is(token, 'verb') && !is(token, 'adverb'))
  return object && { start: object.start, end: named.end }
}

/** The phrase before the number; 率 or 比例 is added to a share that does not say so, 人数 to a bare verb. */
export function wordsBefore(context: LabelContext): Label | undefined {
  const { text, figure } = context
  const before = context.before()
  if (!before) return undefined
  const verb = before.verb ? { verb: before.verb } : verbOfList(context)
  const lead = before.verbAt ? { lead: before.verbAt } : {}
  const label: Label = {
    parts: before.spans,
    suffix: '',
    basis: 'stated',
    evidence: before.evidence,
    added: [],
    ...verb,
    ...lead,
  }
  const whole = vagueOwner(context, before.spans)
  if (whole) return { ...label, parts: [whole, ...before.spans], basis: 'derived', added: ['owner'] }
  const words = wordsOf(text, before.spans)
  if (isComparing(figure) && !rateEnd.test(words)) {
    return suffixed(label, before.bare || /整改|完成|覆盖|办结/u.test(words) ? '率' : '比例', 'rate')
  }
  if (before.evidence.form === 'verb' && words.length <= (figure.dimension === 'count' ? 3 : shortVerb))
    return suffixed(label, countSuffix[figure.dimension] ?? '', 'count')
  return label
}
