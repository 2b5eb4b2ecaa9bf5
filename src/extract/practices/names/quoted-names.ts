import { betweenVerbAndQuote } from '../../../lexicon/practices/around-names.ts'
import { boasts, commonQuotes, nationalNames } from '../../../lexicon/practices/heads.ts'
import {
  calling,
  deedVerbs,
  followingVerbs,
  makingVerbs,
  neverInNames,
  nounVerbs,
  usingVerbs,
} from '../../../lexicon/practices/verbs.ts'
import { is, isJoint, isKnownNoun, isNoun, type Token } from '../../tokens/token.ts'
import { headLength, tellsAlone, tellsBehindQuote } from './head.ts'
import type { Named } from './named.ts'
import { isPredicate } from './predicate.ts'

const opens = /^[“《]/u
/** “五治联动”, “三个一批”, “1+2+N”: a name that counts what it is made of. */
const counted = /^[“](?:[一二三四五六七八九十两\d][^一二三四五六七八九十两\d]|\d+\+)/u
const tailLimit = 12
const beforeLimit = 8
const longest = 32
const joins = new Set('、和与及')

export const isQuote = (token: Token | undefined): boolean =>
  token !== undefined && token.text.length > 2 && opens.test(token.text)

/** What a thing is, behind 的: “统筹在街道、实施到队伍”的｜工作体系. Of orders and ideas (的思路, 的要求) it is not said so. */
const behindDe =
  /^[\p{Script=Han}]{0,8}(?:模式|机制|体系|格局|制度|办法|方式|方法|做法|路径|工作法|流程|网络|网格|平台|阵地|队伍|品牌|链条|闭环|活动|行动|工程|矩阵)$/u

/** A verb that something else follows upon; 抱团发展 and 直播 do not (“1+15”抱团发展模式, “智慧党建”直播平台). */
const leadsOn = ({ text }: Token): boolean =>
  neverInNames.has(text) || usingVerbs.has(text) || (makingVerbs.has(text) && !nounVerbs.has(text))

/** Where the words end that say behind a quotation what it is (“437”工作法｜; “1+2+N”解纷“联合体”｜); its own end where none do. */
function tailEnd(tokens: readonly Token[], at: number): number {
  const from = tokens[at]?.end ?? 0
  let words = ''
  let end = from
  let start = from
  /** A word that names things of every kind has been met: what follows it is another's. */
  let closed = false
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token
    if (token.end - from > tailLimit) break
    // 解纷“联合体”: what it is stands in quotation marks itself.
    if (isQuote(token)) return words !== '' && headLength(token.text.slice(1, -1)) > 0 ? token.end : end
    // “统筹在街道、实施到队伍”的｜工作体系: what it is may stand behind 的.
    if (token.text === '的' && next === at + 1) {
      words = ''
      start = token.end
      continue
    }
    if (isJoint(token) || is(token, 'preposition') || leadsOn(token)) break
    if (!isNoun(token) && !tellsBehindQuote(words + token.text) && (words !== '' || is(token, 'adverb')))
      break
    words += token.text
    if (start > from ? behindDe.test(words) : tellsBehindQuote(words)) end = token.end
    else if (closed) break
    closed ||= headLength(words) > 1
  }
  // “桐花香”服务｜乡村振兴…: a word for what is done that has an object is none for what it is.
  const next = tokens.find((token) => token.start === end)
  const verbal = /(?:服务|治理|管理|建设|培训|监督|帮扶)$/u.test(
    tokens.findLast((token) => token.end === end)?.text ?? '',
  )
  if (verbal && next && isKnownNoun(next) && headLength(next.text) === 0) return from
  return end > from && start === from ? wholeEnd(tokens, end) : end
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
const restLimit = 6

/** The last of quotations that are joined (“分钟制”“小时制”改革, “帮办代办”和“跨省联动”服务), by its place among the tokens. */
function lastJoined(tokens: readonly Token[], at: number): number {
  let last = at
  for (;;) {
    const next = joins.has(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1
    if (!isQuote(tokens[next])) return last
    last = next
  }
}

/** How the text comes to a name: where the nouns begin that belong to it (党支部｜“三述一评”制度), and the verb before it. */
function before(
  tokens: readonly Token[],
  at: number,
): { start: number; made: boolean; used: boolean; far: boolean } {
  const name = tokens[at] as Token
  let start = name.start
  /** Something stands between that does not belong to the name. */
  let far = false
  for (let last = at - 1; last >= 0; last--) {
    const token = tokens[last] as Token
    if (/[,。;:!?]/u.test(token.text)) break
    if (last === at - 1 && calling.test(token.text))
      return { start: name.start, made: true, used: true, far: false }
    if (makingVerbs.has(token.text) && isPredicate(tokens, last))
      return { start: far ? name.start : start, made: true, used: true, far }
    if (usingVerbs.has(token.text) && !far)
      return { start: name.start, made: false, used: !followingVerbs.has(token.text), far }
    if (betweenVerbAndQuote.test(token.text)) {
      start = name.start
      continue
    }
    if (isJoint(token) || isQuote(token) || !isNoun(token)) far = true
    else if (name.start - token.start <= beforeLimit && !far) start = token.start
  }
  const one = name.text.length === 3
  return { start: one && !far ? start : name.start, made: false, used: false, far }
}

/** Whether another quotation, which not everybody uses, stands before one in its clause. */
function told(tokens: readonly Token[], at: number): boolean {
  for (let last = at - 1; last >= 0; last--) {
    const token = tokens[last] as Token
    if (/[,。;:!?]/u.test(token.text)) return false
    if (isQuote(token) && !commonQuotes.has(token.text.slice(1, -1))) return true
  }
  return false
}

/** What stands behind a name that is whole without a word for what it is: 推行“三包”,. */
const closes = /^(?:$|[,。;:、!?(\d]|等|的|和|与|及)/u

/**
 * The names that a sentence gives in quotation marks. Takes “437”工作法, 党支部“三述一评”制度, 推行“三包四联”,; refuses
 * “两委”班子, 打通“最后一公里”, 坚持“引进来”.
 */
export function quotedNames(text: string, tokens: readonly Token[]): Named[] {
  const found: Named[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (!isQuote(token) || token.start < (found.at(-1)?.end ?? 0)) continue
    const joined = lastJoined(tokens, at)
    const last = tokens[joined] as Token
    const books = token.text.startsWith('《') && last.text.startsWith('《')
    const many =
      joined > at && (books || tailEnd(tokens, joined) > last.end) && last.end - token.start <= longest
    const name = nameAt(text, tokens, at, many ? joined : at)
    if (name) found.push(name)
  }
  return found
}

/** Behind the name of what the whole country does stands at most so much: “十四五”规划, “两重”建设项目. */
const nationalTail = 4

/** 以｜“三个年”活动｜为引领. */
const follows = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '以' &&
  /^为(?:引领|抓手|契机|牵引|导向|统领|主线|指引|遵循|动力)/u.test(text.slice(end, end + 3))

/** A name that opens its sentence has so many characters, more than what a person is called by. */
const leastSubject = 4

/** “青竹信箱”｜设在14个小区门口: the name is what the sentence is about. */
const opensSentence = (tokens: readonly Token[], at: number, inner: string): boolean =>
  inner.length >= leastSubject &&
  /^$|[;:]/u.test(tokens[at - 1]?.text ?? '') &&
  tokens[at + 1] !== undefined &&
  !/[的、,。;和与]/u.test(tokens[at + 1]?.text ?? '')

/** Whether a name is whole before a verb: 以“一村一台账”｜清理合同, 实施“头雁工程”｜筑牢一线堡垒. */
const goesOn = (next: Token | undefined, used: boolean): boolean =>
  next !== undefined &&
  ((used && deedVerbs.has(next.text)) || ((is(next, 'break') || is(next, 'verb')) && !is(next, 'nouny')))

function nameAt(text: string, tokens: readonly Token[], at: number, last: number): Named | undefined {
  const token = tokens[at] as Token
  const { text: words, end: quoteEnd } = token
  const inner = words.slice(1, -1).replace(/\([^()]*\)$/u, '')
  const { start, made, used, far } = before(tokens, at)
  const end = tailEnd(tokens, last)
  const tail = text.slice((tokens[last] as Token).end, end)
  const isCommon = commonQuotes.has(inner)
  // 红色暖“新”驿站: one character in quotation marks is a part of a name that begins before it.
  if (inner.length === 1 && start === token.start) return undefined
  // 结合《塘约之路》等经验, 以“三个年”活动为引领: what others wrote, and what the place only follows.
  if (!made && (words.startsWith('《') || follows(text, start, end))) return undefined
  if (nationalNames.has(inner) && tail.length <= nationalTail) return undefined
  if (tail !== '') {
    // “两委”工作, “三农”服务: a word that everybody uses is no name for want of one that tells.
    if (isCommon && headLength(tail.replace(/建设$/u, '')) < 2) return undefined
    return { start, end, quoted: true, headed: true, made }
  }
  const headed = headLength(inner) > 1
  // 推行社区“两委”成员、业委会成员“双向进入、交叉任职”,: the only name of its clause, and the end of it.
  const alone =
    /^[,。;]?$/u.test(text.charAt(quoteEnd)) &&
    tokens[at - 1]?.text !== '、' &&
    inner.length >= 4 &&
    !told(tokens, at)
  const next = tokens[last + 1]
  const opens = opensSentence(tokens, at, inner)
  const whole = opens || closes.test(text.slice(quoteEnd, quoteEnd + 1)) || goesOn(next, used)
  const isName = words.startsWith('《')
    ? headed && made
    : (made && (!far || alone)) ||
      opens ||
      (used && counted.test(words) && !/^“一[^一、]{2,4}”/u.test(words)) ||
      (headed && tellsAlone(inner) && inner.length <= beforeLimit)
  if (isCommon || boasts.test(inner) || !whole || !isName || /[,:]/u.test(inner)) return undefined
  return { start: token.start, end: quoteEnd, quoted: true, headed, made: made && !far }
}
