import { spendingClass, spendingTotal } from '../../../lexicon/account-words.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** So far back the total is told. */
const reach = 120

/**
 * On what was spent, in a list that names classes of spending alone: 支出58.9亿元,其中教育9.87亿元、社会保障和就业｜8.26亿元 → 社会保障和就业支出. Refuses 教育
 * ｜3.2亿元 where no spending is told before it, and a class with more words (教育投入).
 */
export function spendingOf({ text, figure, sentence, stop, figures, at }: LabelContext): Label | undefined {
  if (figure.dimension !== 'money' || !figures[at - 1]) return undefined
  const from = Math.max(sentence.start, stop - reach)
  const found = spendingClass.exec(text.slice(from, stop))
  const name = found?.groups?.name
  if (!found || name === undefined || !spendingTotal.test(text.slice(from, from + found.index)))
    return undefined
  return {
    parts: [{ start: stop - name.length, end: stop }],
    suffix: '支出',
    basis: 'inherited',
    evidence: { how: 'shared' },
    added: ['measure'],
  }
}
