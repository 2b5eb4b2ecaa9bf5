import type { Span } from '../../contract/span.ts'
import { wordsIn } from '../tokens/words.ts'
import { clauseActs, sentenceLead } from './actions.ts'

const titleLimit = 26
/** A quoted name, as far as what it is: “融合行动”, 《规范》地方标准, “一站一码”平台. */
const quoted = /[“《]([^“”《》、]{2,24}(?:、[^“”《》、]{2,12})?)[”》]/u
const whatItIs =
  /^[\p{Script=Han}]{0,4}?(?:活动|行动|机制|模式|平台|工程|制度|体系|工作法|办法|做法|标准|流程|建设|品牌|方案|系统)/u

const makes = /(?:推行|创新|实施|开展|打造|推出|深化|构建|创建|设立|建立|探索|创办|开设)(?:了)?$/u

/** The words of a sentence that name what was done: a quoted name, else its first clause, cut at 26 characters. */
export function passageTitle(text: string, sentence: Span): Span {
  const words = text.slice(sentence.start, sentence.end)
  const name = quoted.exec(words)
  if (name) {
    const end = name.index + name[0].length
    const tail = whatItIs.exec(words.slice(end))?.[0] ?? ''
    // 推行“三包”,: a name that is made right there needs no word for what it is.
    const made = makes.test(words.slice(0, name.index)) && /^[,。;、]/u.test(words.slice(end))
    if (tail !== '' || made)
      return { start: sentence.start + name.index, end: sentence.start + end + tail.length }
  }
  const from = sentenceLead(words)
  const start = from + actingClause(words.slice(from))
  const clause = words.slice(start).search(/[,。;:]/u)
  const end = start + (clause < 0 ? words.length - start : clause)
  return {
    start: sentence.start + start,
    end: sentence.start + (end - start <= titleLimit ? end : start + wordEnd(words, start)),
  }
}

/** Why or how something was done: the clause behind it says what. */
const manner = /^(?:为|按照|针对|以(?=.{2,16}为)|结合|围绕|通过|依托|根据|随着|面对|借助)/u

/** Where the first clause that tells of something done begins: 不久前,｜某宣传系统举办读书班. */
function actingClause(words: string): number {
  let at = 0
  let first: number | undefined
  for (const clause of words.split(/[,;:]/u)) {
    const acts = clauseActs(clause)
    if (acts && !manner.test(clause)) return at
    if (acts) first ??= at
    at += clause.length + 1
  }
  return first ?? 0
}

/** How many of the characters behind `start` make a title that is not cut inside a word. */
function wordEnd(words: string, start: number): number {
  const end = wordsIn(words, start, Math.min(words.length, start + titleLimit + 6)).findLast(
    (token) => token.end - start <= titleLimit && token.end > start,
  )?.end
  const title = words.slice(start, end ?? start + titleLimit)
  return title.replace(/(?<![、的将为与和及把在由从/])[、的将为与和及把在由从/]+$/u, '').length
}
