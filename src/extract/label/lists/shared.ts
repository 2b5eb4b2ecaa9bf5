import { isWithin } from '../../../text/spans/spans.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, suffixed, untailed } from '../label.ts'
import { isComparing } from '../rates/rates.ts'

/** 总数达: how many there are of what was counted before. */
const total = /^[,、]?(?:使|累计)?(?:总数|总量|总计|累计)(?:已?达到?|为|增至|增加到|突破|超过?)?$/u

/**
 * How many there are in all of what came to be: 新增景区2家、总数达｜5家 → 景区总数. Refuses another unit, and 总数 with a name of its own
 * (党员总数).
 */
export function totalOf({ text, figures, figure, at, earlier }: LabelContext): Label | undefined {
  // 新登记主体320万户、增长13%,总量达｜2037.7万户: its growth stands between.
  const last = earlier[at - 1]?.tail === 'change' ? at - 2 : at - 1
  const previous = figures[last]
  const label = earlier[last]
  const lead = label?.lead
  const words = previous && text.slice(figures[at - 1]?.end ?? 0, figure.start)
  if (!previous || !label || !lead || previous.unit !== figure.unit || !words || !total.test(words))
    return undefined
  const parts = label.parts.map((part) => (isWithin(lead, part) ? { ...part, start: lead.end } : part))
  const things = parts.filter((part) => part.end > part.start)
  return things.length === 0
    ? undefined
    : {
        parts: things,
        suffix: '总数',
        basis: 'inherited',
        evidence: { how: 'shared' },
        added: [],
        verb: { text: '总数', kind: 'level', keep: false },
      }
}

/** The label of the figure right before it in the sentence: 问题24件｜28人 → 问题人数. */
export function sharedLabel({
  text,
  figures,
  figure,
  at,
  earlier,
  sentence,
}: LabelContext): Label | undefined {
  const previous = figures[at - 1]
  const label = earlier[at - 1]
  if (!previous || !label || previous.start < sentence.start) return undefined
  // 上线率较去年提高3.4个百分点,达到61.7%: what was reached is the rate, not its change.
  const turned = /[达为到至由从]/u.test(text.slice(previous.end, figure.start))
  // 增长6.1%,折合｜9696美元: an amount is no change either.
  // 占比重突破10%,达到｜11.1%: the same share.
  const sameShare = label.tail === 'share' && figure.dimension === previous.dimension
  const tailed = !sameShare && (turned || !isComparing(figure)) && label.tail !== undefined
  // 七成支出投向民生,累计达｜600亿元: an amount of what the share is of.
  const amount = !isComparing(figure) && label.evidence.how === 'part' ? { ...label, suffix: '' } : label
  const reached = tailed && label.parts.length > 1 ? untailed(label) : amount
  const shared: Label = { ...reached, basis: 'inherited', evidence: { how: 'shared' }, added: [] }
  const people =
    figure.dimension === 'person' &&
    previous.dimension !== 'person' &&
    !/人数$/u.test(shared.suffix) &&
    !endsWithPeople(text, shared)
  // 转移｜户数｜, 6310人: the count of households gives way.
  const plain = /^(?:户数|数|次数)$/u.test(shared.suffix) ? { ...shared, suffix: '' } : shared
  return people ? suffixed(plain, '人数', 'people') : shared
}

function endsWithPeople(text: string, label: Label): boolean {
  const last = label.parts.at(-1)
  // 贫困户236户500人: a word for households does not name the people of it.
  return (
    last !== undefined &&
    is(wordsIn(text, last.start, last.end).at(-1), 'person') &&
    text[last.end - 1] !== '户'
  )
}
