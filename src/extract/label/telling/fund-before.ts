import { bareAccount, fundOfParagraph, fundOfSentence } from '../../../lexicon/account-words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, labelText } from '../label.ts'
import { behindAccount, isOfAccount, lastOf } from './account-before.ts'

/** So far back a sentence tells of the fund whose spending it goes on to tell. */
const reach = 160

/**
 * Of which fund bare income and spending are: (四)社会保险基金预算。收入｜45230万元,支出｜38114万元; 一般公共预算收入拟安排6.7亿元;支出拟安排｜38.6亿元 →
 * 一般公共预算支出. Refuses a label that names its fund, and 税收收入.
 */
export function fundBefore(context: LabelContext, label: Label): Label | undefined {
  const { text, start } = context
  const [first] = label.parts
  if (!isOfAccount(context) || !first || !bareAccount.test(labelText(text, label))) return undefined
  const begun = Math.max(text.lastIndexOf('。', start) + 1, start - reach)
  const fund =
    lastOf(text, begun, first.start, fundOfSentence)('fund') ??
    lastOf(text, 0, Math.min(first.start, reach), fundOfParagraph)('fund')
  return fund && behindAccount(label, [fund])
}
