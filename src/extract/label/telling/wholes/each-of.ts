import { wordsOf } from '../../../../text/spans/words-of.ts'
import { is } from '../../../tokens/token.ts'
import { wordsIn } from '../../../tokens/words.ts'
import type { LabelContext } from '../../context.ts'
import type { Label } from '../../label.ts'
import { countedRightBefore } from '../right-before.ts'

/** Each of those that the clauses before name: 每个｜奖励, 每户｜补助. The household is a noun itself. */
const each = /^每(?<unit>[个家所处座台名位])(?=[\p{Script=Han}])/u
/** Those to whom it goes, in the clause before: 对五星级中心,. */
const toWhom = /(?:^|[,;。])对(?<whom>[\p{Script=Han}“”]{2,14}?)(?:的)?,$/u
const reach = 24

/** What 每个 means, where its own clause does not say: 评选示范村12个,每个｜奖励｜10万元 → 每个示范村奖励. Refuses 每个村奖励, which says so itself. */
export function eachOf(context: LabelContext, label: Label): Label | undefined {
  const { text, start, sentence } = context
  const [first, ...rest] = label.parts
  const unit = first && each.exec(wordsOf(text, label.parts))?.groups?.unit
  if (!first || unit === undefined) return undefined
  const own =
    wordsIn(text, first.start + 2, first.end)[0] ?? (rest[0] && wordsIn(text, rest[0].start, rest[0].end)[0])
  if (!own || is(own, 'thing') || is(own, 'person')) return undefined
  const before = countedRightBefore(context, start)
  const counted = before?.figure.unit === unit ? before.thing : undefined
  const found = counted ? undefined : toWhom.exec(text.slice(Math.max(sentence.start, start - reach), start))
  const whom = found?.groups?.whom
  const whose = whom === undefined ? -1 : text.lastIndexOf(whom, start)
  const noun = counted ?? (whom === undefined ? undefined : { start: whose, end: whose + whom.length })
  if (!noun || noun.end - noun.start < 2) return undefined
  const behind = { start: first.start + 2, end: first.end }
  return {
    ...label,
    parts: [
      { start: first.start, end: first.start + 2 },
      noun,
      ...(behind.end > behind.start ? [behind] : []),
      ...rest,
    ],
    basis: 'inherited',
    added: [...label.added, 'counted'],
  }
}
