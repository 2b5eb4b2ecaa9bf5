import { accountItem, accountPhrase, balancing } from '../../../lexicon/account-words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, labelText, type Part } from '../label.ts'

/** So far back a paragraph may have told of which account it goes on to tell. */
const reach = 1200
/** Who says whose it is, or of which fund, needs nothing more. */
const told = /[省市县区州旗盟镇]本?级|本级|全[省市县区州旗盟镇]|预算/u
const measured: ReadonlySet<string> = new Set(['money', 'percent', 'multiple'])

/** Whether a number may be one of an account: an amount, a share, a growth. Takes 2911亿元, 8%; refuses 12个. */
export const isOfAccount = ({ figure }: LabelContext): boolean => measured.has(figure.dimension)

/** The last match of a form between two offsets of a text, and where a group of it stands in that text. */
export function lastOf(
  text: string,
  from: number,
  to: number,
  form: RegExp,
): (group: string) => Part | undefined {
  const found = [...text.slice(from, to).matchAll(form)].at(-1)
  return (group) => {
    const said = found?.groups?.[group]
    if (!found || said === undefined) return undefined
    const start = from + found.index + found[0].indexOf(said)
    return { start, end: start + said.length }
  }
}

/** A label behind the account that was told before it. */
export const behindAccount = (label: Label, account: readonly Part[]): Label => ({
  ...label,
  parts: [...account, ...label.parts],
  basis: 'inherited',
  added: [...label.added, 'account'],
})

/** The last account of which the block tells before an offset. */
function lastAccount(text: string, start: number): { level: Part; fund?: Part; isAll: boolean } | undefined {
  const part = lastOf(text, Math.max(0, start - reach), start, accountPhrase)
  const level = part('level')
  const fund = part('fund')
  return level && { level, isAll: text.charAt(level.start) === '全', ...(fund && { fund }) }
}

/**
 * Of which account a bare item of a budget is: 市级税收收入2911亿元。其中增值税｜995亿元 → 市级增值税收入, 省本级政府性基金预算收入21亿元,加上中央
 * 补助｜24亿元 → 省本级政府性基金预算中央补助. What all of the place takes in is its own: 全市…增值税 stays. Refuses a label that names its account, and
 * texts that tell of none.
 */
export function accountBefore(context: LabelContext, label: Label): Label | undefined {
  const { text, start } = context
  if (!isOfAccount(context) || label.parts.length === 0) return undefined
  const said = labelText(text, label)
  const isBalancing = balancing.test(said)
  if (told.test(said) || !(isBalancing || accountItem.test(said))) return undefined
  const first = label.parts[0]?.start ?? start
  const account = lastAccount(text, first)
  if (!account) return undefined
  const named = [
    ...(account.isAll ? [] : [account.level]),
    ...(isBalancing && account.fund ? [account.fund] : []),
  ]
  return named.length === 0 ? undefined : behindAccount(label, named)
}
