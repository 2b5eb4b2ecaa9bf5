import { setFor } from '../../../lexicon/account-words.ts'
import { isNoun } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'
import { leadEnd } from './phrase-start.ts'

const longest = 16

/** What was set for an account: 一般公共预算收入｜拟安排6.7亿元. Refuses 专项安排｜1200万元, which sets nothing for an income. */
export function setAccount({ text, figure, start, stop, places }: LabelContext): Label | undefined {
  if (figure.dimension !== 'money') return undefined
  const set = setFor.exec(text.slice(start, stop))
  const end = set ? start + set.index : start
  const lead = set ? leadEnd(text, start, end, places) : end
  const from =
    lead + (/^[全我本该][省市县区州旗镇乡](?:级|本级)?/u.exec(text.slice(lead, end))?.[0].length ?? 0)
  const last = wordsIn(text, from, end).at(-1)
  if (!last || end - from > longest || !isNoun(last) || !/(?:收入|支出)$/u.test(text.slice(from, end)))
    return undefined
  return {
    parts: [{ start: from, end }],
    suffix: '',
    basis: 'stated',
    evidence: { how: 'before', form: 'noun' },
    added: [],
  }
}
