import type { Span } from '../../contract/span.ts'
import { eachPhrase, listView } from '../../lexicon/words/derived.ts'
import { inPlace, is, isJoint, isNoun } from '../tokens/token.ts'
import { wordsIn } from '../tokens/words.ts'
import type { LabelContext } from './context.ts'
import type { Label } from './label.ts'
import { leadEnd } from './phrases/phrase-start.ts'

const subjectLimit = 16

/** What is counted among so many, to its noun: 每千人中拥有大学文化程度的人口. */
function countedAmong(text: string, from: number, to: number): Span | undefined {
  const each = eachPhrase.exec(text.slice(from, to))?.[1]
  const last = each && each.length <= amongLimit ? wordsIn(text, from, to).at(-1) : undefined
  return each && last && isNoun(last) ? { start: to - each.length, end: to } : undefined
}
const amongLimit = 20

/** What things are at least: 亿元, 二级, 大专. */
const gradeEnd = /(?:[万亿]元|[一二三四五六省市县区]级|规模|限额|中专|大专|专科|本科|高中|初中)$/u

/**
 * The noun that the words [from, to) open with, behind times, places and adverbs: 我市｜经济总量｜稳步攀升. A measure ends
 * it, whatever stands behind (非税占比｜偏高); what is counted among so many is whole (每千人中…的人口). Gives undefined where it is too short or too
 * long to name anything.
 */
export function subjectIn(
  { text, places }: Pick<LabelContext, 'text' | 'places'>,
  from: number,
  to: number,
): Span | undefined {
  let start: number | undefined
  let end = 0
  let measure = 0
  const lead = leadEnd(text, from, to, places)
  if (listView.test(text.slice(lead, to).trim())) return undefined
  const among = countedAmong(text, lead, to)
  if (among) return among
  for (const token of wordsIn(text, lead, to)) {
    const noun = isNoun(token)
    // 根据名单,…: what a preposition brings in is no subject.
    if (start === undefined && is(token, 'preposition') && !noun) return undefined
    if (start === undefined && (inPlace(token, places) || !noun || isJoint(token))) continue
    if (token.text === '的' && start !== undefined) continue
    // 亿元以上｜新签约项目开工率: how large they are at least.
    if (token.text === '以上' && start !== undefined && gradeEnd.test(text.slice(start, token.start)))
      continue
    if (!noun || isJoint(token)) break
    start ??= token.start
    end = token.end
    if (is(token, 'attribute')) measure = end
  }
  if (measure > 0) end = measure
  if (start !== undefined && /(?:年来|以来|期间|之间)$/u.test(text.slice(start, end))) return undefined
  if (start === undefined || end - start < 2 || end - start > subjectLimit) return undefined
  return { start, end }
}

/** The clause before the figure's own, up to its comma; undefined where a number stands in it or no comma parts them. */
export function clauseBefore({ text, figures, at, sentence, start }: LabelContext): Span | undefined {
  if (text[start - 1] !== ',') return undefined
  const before = text.slice(sentence.start, start - 1)
  const mark = Math.max(...[',', ';', ':'].map((character) => before.lastIndexOf(character)))
  const from = sentence.start + mark + 1
  return (figures[at - 1]?.end ?? 0) > from ? undefined : { start: from, end: start - 1 }
}

const inherited = (subject: Span, of: 'clause' | 'sentence'): Label => ({
  parts: [subject],
  suffix: '',
  basis: 'inherited',
  evidence: { how: 'subject', of },
  added: [],
})

const onlyReached = /^已?(?:达到?|高达|为|仅|只有|从.{0,8}的?|由.{0,8}的?|.{0,4}(?:到|至|为))?$/u

/**
 * What the clause before is about, where the figure's own clause only says that it was reached: 非税占比偏高,达｜44.5% →
 * 非税占比, 信访件明显减少,从上年同期的｜214件. Refuses a clause that has a number of its own.
 */
export function clauseSubject(context: LabelContext): Label | undefined {
  const { text, figure, start, places } = context
  const own = text.slice(leadEnd(text, start, figure.start, places), figure.start)
  if (!onlyReached.test(own)) return undefined
  const before = clauseBefore(context)
  const subject = before && (wholeClause(context, before) ?? subjectIn(context, before.start, before.end))
  return subject && inherited(subject, 'clause')
}

/** A clause that only names what is counted, with what tells which: 集体收入10万元以上的村占比,已由2020年的｜56.3%; 二级医院派到乡镇的骨干医师,去年是｜2310人次. */
function wholeClause({ text, places }: LabelContext, { start, end }: Span): Span | undefined {
  const from = leadEnd(text, start, end, places)
  const words = text.slice(from, end)
  const last = wordsIn(text, from, end).at(-1)
  const named = /占比$|比例$|比重$|率$/u.test(words) || (last !== undefined && is(last, 'person'))
  return named && words.length <= longestWhole && /[^的]的[^的]{1,8}$/u.test(words)
    ? { start: from, end }
    : undefined
}
const longestWhole = 26

/** So many clauses at the head of a sentence may only say when and where. */
const clausesAhead = 3

/** 我市经济总量稳步攀升,去年突破4200亿元: the noun that the sentence begins with, where nothing nearer names a number. */
export function sentenceSubject(context: LabelContext): Label | undefined {
  const { text, sentence, start } = context
  if (start <= sentence.start + 4) return undefined
  let from = sentence.start
  for (let clause = 0; clause < clausesAhead; clause++) {
    const comma = text.slice(from, start).search(/[,:]/u)
    if (comma < 0) return undefined
    const subject = subjectIn(context, from, from + comma)
    if (subject) return inherited(subject, 'sentence')
    from += comma + 1
  }
  return undefined
}
