import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, suffixed, untailed } from '../label.ts'
import { isComparing } from '../rates/rates.ts'

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
  const tailed = (turned || !isComparing(figure)) && label.tail !== undefined
  const reached = tailed && label.parts.length > 1 ? untailed(label) : label
  const shared: Label = { ...reached, basis: 'inherited', evidence: { how: 'shared' }, added: [] }
  const people =
    figure.dimension === 'person' && !/人数$/u.test(shared.suffix) && !endsWithPeople(text, shared)
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
