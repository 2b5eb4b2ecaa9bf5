import { wordsOf } from '../../../text/spans/words-of.ts'
import type { LabelContext } from '../context.ts'
import type { Label, Part } from '../label.ts'

/** A clause that says with which year all that follows is compared. */
const opened = /(?:与|同|和|跟)((?:19|20)\d{2}年)[^,。;\d]{0,14}相比(?:较)?,/gu
/** A change that says itself what it is against. */
const says = /[比较]|年均|平均|累计/u

/** With what time a value right before, in brackets, was told: 较上月同期(9713例)｜上升14.15%. */
function formerBefore({ text, figure, figures, at, earlier }: LabelContext): Part | undefined {
  const [value, label] = [figures[at - 1], earlier[at - 1]]
  const beside = value && /^\)[^,。;]{0,4}$/u.test(text.slice(value.end, figure.start))
  return beside && label?.evidence.how === 'former' ? label.parts.at(-1) : undefined
}

/** The year in the clause that opens the sentence: 与2009年成立时相比,…｜增长212.7%. */
function openingYear({ text, sentence, figure }: LabelContext): Part | undefined {
  const from = text.lastIndexOf('。', sentence.start) + 1
  const found = [...text.slice(from, figure.start).matchAll(opened)].at(-1)
  const year = found?.[1]
  if (!found || year === undefined) return undefined
  const start = from + found.index + found[0].indexOf(year)
  return { start, end: start + year.length }
}

/**
 * With which time a growth is compared, where a value right before or the clause that opens its sentence says so: 与2009年成立时相比,…、固定资产投资｜增长212.7% →
 * 固定资产投资较2009年增长. Refuses 同比增长 and 较上年增长, which say it themselves.
 */
export function againstYear(context: LabelContext, label: Label): Label | undefined {
  const change = label.parts.at(-1)
  if (label.tail !== 'change' || !change || says.test(wordsOf(context.text, [change]))) return undefined
  const time = formerBefore(context) ?? openingYear(context)
  return (
    time && {
      ...label,
      parts: [...label.parts.slice(0, -1), { ...time, joint: '较' }, change],
      basis: 'derived',
      added: [...label.added, 'against'],
    }
  )
}
