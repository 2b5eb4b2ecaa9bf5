import { bareAccount, fundOfParagraph, fundOfSentence } from '../../../lexicon/account-words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, labelText, type Part } from '../label.ts'

/** So far back a sentence tells of the fund whose spending it goes on to tell. */
const reach = 160
const measured: ReadonlySet<string> = new Set(['money', 'percent', 'multiple'])

/** Where a pattern's fund stands in the text; the last one. */
function fundIn(text: string, from: number, to: number, form: RegExp): Part | undefined {
  const found = [...text.slice(from, to).matchAll(form)].at(-1)
  const fund = found?.groups?.fund
  if (!found || fund === undefined) return undefined
  const start = from + found.index + found[0].indexOf(fund)
  return { start, end: start + fund.length }
}

/**
 * Of which fund bare income and spending are: (四)社会保险基金预算。收入｜45230万元,支出｜38114万元; 一般公共预算收入拟安排6.7亿元;支出拟安排｜38.6亿元 →
 * 一般公共预算支出. Refuses a label that names its fund, and 税收收入.
 */
export function fundBefore({ text, figure, start }: LabelContext, label: Label): Label | undefined {
  const [first] = label.parts
  if (!measured.has(figure.dimension) || !first || !bareAccount.test(labelText(text, label))) return undefined
  const fund =
    fundIn(text, Math.max(text.lastIndexOf('。', start) + 1, start - reach), first.start, fundOfSentence) ??
    fundIn(text, 0, Math.min(first.start, reach), fundOfParagraph)
  return (
    fund && {
      ...label,
      parts: [fund, ...label.parts],
      basis: 'inherited',
      added: [...label.added, 'account'],
    }
  )
}
