import {
  makingVerbs,
  neverInNames,
  nounVerbs,
  programmes,
  usingVerbs,
} from '../../../lexicon/practices/verbs.ts'
import { is, isJoint, isKnownNoun, isNoun, type Token } from '../../tokens/token.ts'
import { headLength, tellsBehindQuote } from './head.ts'
import { isQuote } from './is-quote.ts'

const tailLimit = 12

/** What a thing is, behind 的: “统筹在街道、实施到队伍”的｜工作体系. Of orders and ideas (的思路, 的要求) it is not said so. */
const behindDe =
  /^[\p{Script=Han}]{0,8}(?:模式|机制|体系|格局|制度|办法|方式|方法|做法|路径|工作法|流程|网络|网格|平台|阵地|队伍|品牌|链条|闭环|活动|行动|工程|矩阵)$/u

/** A verb that something else follows upon; 抱团发展 and 直播 do not (“1+15”抱团发展模式, “智慧党建”直播平台). */
const leadsOn = ({ text }: Token): boolean =>
  neverInNames.has(text) || usingVerbs.has(text) || (makingVerbs.has(text) && !nounVerbs.has(text))

/** Where the words end that say behind a quotation what it is (“437”工作法｜; “1+2+N”解纷“联合体”｜); its own end where none do. */
export function tailEnd(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.end ?? 0
  let words = ''
  let end = from
  /** A word that names things of every kind has been met: what follows it is another's. */
  let closed = false
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token
    if (token.end - from > tailLimit) break
    // 解纷“联合体”: what it is stands in quotation marks itself.
    if (isQuote(token)) return words !== '' && headLength(token.text.slice(1, -1)) > 0 ? token.end : end
    if (token.text === '的' && next === at + 1) return endBehindDe(tokens, next) ?? end
    // “宾至如归”政务服务｜提升行动: what a programme does is no verb of the sentence.
    const programme = tokens[next + 1]
    if (programme && leadsOn(token) && programmes.test(programme.text)) return wholeEnd(tokens, programme.end)
    if (isJoint(token) || is(token, 'preposition') || leadsOn(token)) break
    if (!isNoun(token) && !tellsBehindQuote(words + token.text) && (words !== '' || is(token, 'adverb')))
      break
    words += token.text
    if (tellsBehindQuote(words)) end = token.end
    else if (closed) break
    closed ||= headLength(words) > 1
  }
  // “桐花香”服务｜乡村振兴…: a word for what is done that has an object is none for what it is.
  const next = tokens.find((token) => token.start === end)
  const verbal = /(?:服务|治理|管理|建设|培训|监督|帮扶|盘活|管护|认养|种植|养殖)$/u.test(
    tokens.findLast((token) => token.end === end)?.text ?? '',
  )
  if (verbal && next && isKnownNoun(next) && headLength(next.text) === 0) return from
  return wholeEnd(tokens, end)
}

/** “统筹在街道、实施到队伍”的｜工作体系: where what it is ends behind 的, up to a mark or a verb; undefined where nothing there says so. */
function endBehindDe(tokens: readonly Token[], de: number): number | undefined {
  let words = ''
  let end: number | undefined
  for (const token of tokens.slice(de + 1)) {
    if (isQuote(token) || isJoint(token) || is(token, 'preposition') || leadsOn(token)) break
    words += token.text
    if (words.length > tailLimit) break
    if (behindDe.test(words)) end = token.end
  }
  return end
}

/** “民情地图”网格｜化信息平台, “收集—办理”全流程闭环｜处置机制: where a name goes on to the next mark, and ends there with what it is. */
function wholeEnd(tokens: readonly Token[], end: number): number {
  let words = ''
  let last = end
  for (const token of tokens) {
    if (token.start < end) continue
    if (/[,。;、]/u.test(token.text)) break
    if (isQuote(token) || isJoint(token) || is(token, 'preposition') || leadsOn(token)) return end
    words += token.text
    last = token.end
    if (words.length > restLimit) return end
  }
  return headLength(words) > 1 ? last : end
}
/** The rest of a name has at most so many characters. */
const restLimit = 8
