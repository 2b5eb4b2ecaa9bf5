import { accountItem, accountPhrase, balancing } from '../../../lexicon/account-words.ts'
import type { LabelContext } from '../context.ts'
import { type Label, labelText, type Part } from '../label.ts'

/** So far back a paragraph may have told of which account it goes on to tell. */
const reach = 1200
/** Who says whose it is, or of which fund, needs nothing more. */
const told = /[省市县区州旗盟镇]本?级|本级|全[省市县区州旗盟镇]|预算/u
const measured: ReadonlySet<string> = new Set(['money', 'percent', 'multiple'])

/** The last account of which the block tells before an offset. */
function lastAccount(text: string, start: number): { level: Part; fund?: Part; isAll: boolean } | undefined {
  const from = Math.max(0, start - reach)
  const found = [...text.slice(from, start).matchAll(accountPhrase)].at(-1)
  const level = found?.groups?.level
  if (!found || level === undefined) return undefined
  const at = from + found.index
  const fund = found.groups?.fund
  const fundAt = fund === undefined ? -1 : from + found.index + found[0].indexOf(fund)
  return {
    level: { start: at, end: at + level.length },
    isAll: level.startsWith('全'),
    ...(fund === undefined ? {} : { fund: { start: fundAt, end: fundAt + fund.length } }),
  }
}

/**
 * Of which account a bare item of a budget is: 市级税收收入2911亿元。其中增值税｜995亿元 → 市级增值税收入, 省本级政府性基金预算收入21亿元,加上中央
 * 补助｜24亿元 → 省本级政府性基金预算中央补助. What all of the place takes in is its own: 全市…增值税 stays. Refuses a label that names its account, and
 * texts that tell of none.
 */
export function accountBefore(context: LabelContext, label: Label): Label | undefined {
  const { text, figure, start } = context
  if (!measured.has(figure.dimension) || label.parts.length === 0) return undefined
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
  if (named.length === 0) return undefined
  return {
    ...label,
    parts: [...named, ...label.parts],
    basis: 'inherited',
    added: [...label.added, 'account'],
  }
}
