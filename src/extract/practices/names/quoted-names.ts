import {
  asGuide,
  askedFor,
  betweenVerbAndQuote,
  broughtTo,
  heldAgain,
  helpers,
  likened,
  shortName,
  shunned,
  tellsResult,
} from '../../../lexicon/practices/around-names.ts'
import { boasts, commonQuotes, nationalNames } from '../../../lexicon/practices/heads.ts'
import { pairedSaying } from '../../../lexicon/practices/list-words.ts'
import {
  calling,
  deedVerbs,
  followingVerbs,
  makingVerbs,
  neverInNames,
  usingVerbs,
} from '../../../lexicon/practices/verbs.ts'
import { is, isJoint, isNoun, type Token } from '../../tokens/token.ts'
import { headLength, isBare, tellsAlone } from './head.ts'
import { isQuote } from './is-quote.ts'
import type { Named } from './named.ts'
import { isPredicate } from './predicate.ts'
import { tailEnd } from './tails.ts'
import { titleLimit } from './title-limit.ts'

/** “五治联动”, “三个一批”, “1+2+N”: a name that counts what it is made of. */
const counted = /^[“](?:[一二三四五六七八九十两\d][^一二三四五六七八九十两\d]|\d+\+)/u
const beforeLimit = 8
const longest = 32
const joins = new Set('、和与及')

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
): { start: number; made: boolean; used: boolean; led: boolean; far: boolean } {
  const name = tokens[at] as Token
  let start = name.start
  /** Something stands between that does not belong to the name. */
  let far = false
  let beside = true
  for (let last = at - 1; last >= 0; last--) {
    const token = tokens[last] as Token
    if (/[,。;:!?]/u.test(token.text)) break
    if (last === at - 1 && calling.test(token.text))
      return { start: name.start, made: true, used: true, led: false, far: false }
    if (makingVerbs.has(token.text) && isPredicate(tokens, last))
      return { start: far ? name.start : start, made: true, used: true, led: false, far }
    if (usingVerbs.has(token.text) && !far) {
      const led = followingVerbs.has(token.text)
      return { start: name.start, made: false, used: !led, led, far }
    }
    if (betweenVerbAndQuote.test(token.text)) {
      start = name.start
      continue
    }
    // 组建“议事厅”“劝和队”: names side by side have one verb.
    if (beside && (isQuote(token) || joins.has(token.text))) continue
    beside = false
    if (isJoint(token) || isQuote(token) || !isNoun(token) || neverInNames.has(token.text)) far = true
    else if (name.start - token.start <= beforeLimit && !far) start = token.start
  }
  const one = name.text.length === 3
  return { start: one && !far ? start : name.start, made: false, used: false, led: false, far }
}

const heldReach = 16

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
const closes = /^(?:$|[,。;:、!?(“\d]|等|的|和|与|及)/u

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
  text[start - 1] === '以' && text.slice(end, end + guideReach).search(asGuide) === 0
const guideReach = 4

/** A chain or a sum of three. */
const chain = /[+—→-].*[+—→-]/u
/** A chain that is longer than a title, with what it is, goes by what it is (“受理问题—分流交办—…”｜全链条办事流程); of a sum the parts tell which one it is. */
const longestOf = (words: string): number => (words.includes('+') ? longestSum : titleLimit)
const longestSum = 24
/** So do its members in a row: “支部包片、小组包楼、党员包户”的｜网格体系. */
const row = /、.*、/u

/** 一格一员, 多网合一、一格多能: nothing but a saying. */
const isSaying = (words: string): boolean => words.match(pairedSaying)?.[0] === words

/** A name that opens its sentence has so many characters, more than what a person is called by. */
const leastSubject = 4

/** “青竹信箱”｜设在14个小区门口: the name is what the sentence is about. */
const opensSentence = (tokens: readonly Token[], at: number, inner: string): boolean =>
  (inner.length >= leastSubject || shortName.test(inner)) &&
  !isQuote(tokens[at + 1]) &&
  /^$|[;:]/u.test(tokens[at - 1]?.text ?? '') &&
  tokens[at + 1] !== undefined &&
  !/[的、,。;和与]/u.test(tokens[at + 1]?.text ?? '')

/** Whether a token opens its sentence or one of its parts. */
const startsSentence = (tokens: readonly Token[], at: number): boolean =>
  /^$|[。;:]/u.test(tokens[at - 1]?.text ?? '')
const resultReach = 12
const shunReach = 14
const helpersReach = 60

/** 农商行的｜“茶商贷”,去年…: the clause names whose it is, and it. */
const isTopic = (tokens: readonly Token[], at: number, inner: string): boolean =>
  shortName.test(inner) &&
  tokens[at - 1]?.text === '的' &&
  /^[,]/u.test(tokens[at + 1]?.text ?? '') &&
  tokens.slice(0, at - 1).every((token) => isNoun(token) || !token.word)

/** Whether a name is whole before a verb: 以“一村一台账”｜清理合同, 实施“头雁工程”｜筑牢一线堡垒. */
const goesOn = (next: Token | undefined, used: boolean): boolean =>
  next !== undefined &&
  ((used && deedVerbs.has(next.text)) || ((is(next, 'break') || is(next, 'verb')) && !is(next, 'nouny')))

function nameAt(text: string, tokens: readonly Token[], at: number, last: number): Named | undefined {
  const token = tokens[at] as Token
  const { text: words, end: quoteEnd } = token
  const inner = words.slice(1, -1).replace(/\([^()]*\)$/u, '')
  const come = before(tokens, at)
  const { start, used, led, far } = come
  const made = come.made || heldAgain.test(text.slice(Math.max(0, token.start - heldReach), token.start))
  const end = tailEnd(tokens, last)
  const quotesEnd = (tokens[last] as Token).end
  const tail = text.slice(quotesEnd, end)
  const isCommon = commonQuotes.has(inner)
  // “楼下能开个食堂”: a wish.
  if (!made && /[能吗想]/u.test(inner)) return undefined
  // “三小工作法”实行以来,…; “七色桥”品牌获优秀案例: what came of a thing that is told of elsewhere.
  if (startsSentence(tokens, at) && tellsResult.test(text.slice(end, end + resultReach))) return undefined
  // 摒弃“流动资产”等术语; 引入“蓝小茉”等社会力量: what is done away with, who is brought in.
  if (shunned.test(text.slice(Math.max(0, token.start - shunReach), token.start))) return undefined
  if (helpers.test(text.slice(quotesEnd, quotesEnd + helpersReach))) return undefined
  // 培育干部如同“田间管理”: a comparison.
  if (likened.test(text.slice(Math.max(0, token.start - 2), token.start))) return undefined
  // 由“软任务”变成“硬杠杠”: what something was, and is no more.
  if (text[token.start - 1] === '由' && /^(?:变|转|向|到|升)/u.test(text.slice(quoteEnd, quoteEnd + 1)))
    return undefined
  // 红色暖“新”驿站: one character in quotation marks is a part of a name that begins before it.
  if (inner.length === 1 && start === token.start) return undefined
  // 按照“一村一品、一乡一业”发展思路: what is said so is a way of doing things, whatever leads to it.
  if (!isCommon && isSaying(inner) && !/^(?:以来|[后前])/u.test(text.slice(quoteEnd, quoteEnd + 2)))
    return {
      start: token.start,
      end: Math.max(quoteEnd, end),
      quoted: true,
      headed: true,
      made: made || used,
    }
  // 结合《塘约之路》等经验, 以“三个年”活动为引领: what others wrote, and what the place only follows.
  if (!made && (led || words.startsWith('《') || follows(text, start, end))) return undefined
  // 落实“办事不用跑”改革｜要求: what others ask for.
  if (askedFor.test(text.slice(end, end + 2))) return undefined
  if (nationalNames.has(inner) && tail.length <= nationalTail) return undefined
  if (tail !== '') {
    // “两委”工作, “三农”服务: a word that everybody uses is no name for want of one that tells.
    if (isCommon && headLength(tail.replace(/建设$/u, '')) < 2) return undefined
    // “党工委+总支+支部”的｜三级网格体系: what a chain is called stands behind it.
    const joint = tail.startsWith('的') ? 1 : 0
    const tells = !isBare(tail.slice(joint)) || /[三四五六七]级/u.test(tail)
    const long = end - start > titleLimit
    const behind =
      tells &&
      ((chain.test(inner) && (joint > 0 || end - start > longestOf(inner))) ||
        (row.test(inner) && joint > 0 && long))
    if (behind) return { start: quotesEnd + joint, end, quoted: true, headed: true, made }
    // “村里主动联、书记主动找”的｜方式: what it is tells nothing that the words do not.
    if (long && joint > 0 && !tells && quotesEnd - start <= titleLimit)
      return { start, end: quotesEnd, quoted: true, headed: true, made }
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
  const moved = used && broughtTo.test(text.slice(quoteEnd, quoteEnd + 2))
  const whole = opens || moved || closes.test(text.slice(quoteEnd, quoteEnd + 1)) || goesOn(next, used)
  const isName = words.startsWith('《')
    ? headed && made
    : (made && (!far || alone)) ||
      opens ||
      isTopic(tokens, at, inner) ||
      (moved && headed) ||
      (used && counted.test(words) && !/^“一[^一、]{2,4}”/u.test(words)) ||
      (headed && tellsAlone(inner) && inner.length <= beforeLimit)
  if (isCommon || boasts.test(inner) || !whole || !isName || /[,:]/u.test(inner)) return undefined
  return { start: token.start, end: quoteEnd, quoted: true, headed, made: made && !far }
}
