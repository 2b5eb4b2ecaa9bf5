import {
  asGuide,
  beforeThing,
  inNoName,
  leadsName,
  looseMeasure,
  measureLeads,
  tornVerb,
} from '../../../lexicon/practices/around-names.ts'
import { nationalThing } from '../../../lexicon/practices/heads.ts'
import {
  betteringVerbs,
  bringingVerbs,
  comers,
  digital,
  makingVerbs,
  neverInNames,
  nounVerbs,
  programmes,
  pushingVerbs,
  toolVerbs,
  usingVerbs,
} from '../../../lexicon/practices/verbs.ts'
import { is, isJoint, isKnownNoun, type Token } from '../../tokens/token.ts'
import { headLength, isBare, tellsAlone } from './head.ts'
import { isQuote } from './is-quote.ts'
import type { Named } from './named.ts'
import { isPredicate } from './predicate.ts'

const longestName = 20
const leastName = 4
const longestPiece = 4
const joins = new Set('、和与及+')

/** Whether a name ends before a word; 改革｜实施意见 does not. */
const closing = (token: Token, next: Token | undefined): boolean =>
  headLength(token.text) === 0 &&
  headLength(token.text + (next?.text ?? '')) <= (next?.text.length ?? 0) &&
  (is(token, 'break') ||
    is(token, 'cause') ||
    is(token, 'preposition') ||
    (makingVerbs.has(token.text) && !nounVerbs.has(token.text)) ||
    usingVerbs.has(token.text))

/** The thing whose name begins at a token; undefined where it has none. */
export function thingAt(tokens: readonly Token[], from: number): Named | undefined {
  let words = ''
  let start = tokens[from]?.start ?? 0
  let end = 0
  const name = () => words.slice(0, end - start)
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (isQuote(token)) return undefined
    if (inNoName.has(token.text) || is(token, 'preposition')) {
      // 将村民书屋建设｜作为…: what has its head is whole.
      if (end > start) break
      return undefined
    }
    // 旅居｜提升｜计划: what a programme does is a part of its name.
    const inName = end === 0 && words !== '' && programmes.test(tokens[at + 1]?.text ?? '')
    if (
      (token.text === '的' && !words.endsWith('党')) ||
      (neverInNames.has(token.text) && end === 0 && !inName)
    ) {
      // 由5名党员组成的｜党员先锋队: the name stands behind the last 的.
      words = ''
      start = token.end
      end = 0
      continue
    }
    const join = joins.has(token.text)
    if (isJoint(token) && !join && token.text !== '的' && !(end === 0 && /^\d$/u.test(token.text))) break
    if (end === token.start && !isBare(name()) && (join || closing(token, tokens[at + 1]))) break
    words += token.text
    if (token.end - start > longestName) break
    if (!join && headLength(words) > 0) end = token.end
  }
  const pauses = name().split('、').length - 1
  const listed =
    pauses > 1 || (pauses > 0 && tokens.some((token) => token.start === end && token.text === '、'))
  const fits =
    !listed && end > start && name().length >= leastName && !(name().includes('、') && headLength(name()) < 2)
  // 党组织联建共建、党委: what stands before a pause belongs to the name where it is a name or a word or two.
  const [piece = ''] = name().includes('、') ? name().split('、') : []
  if (piece.length > longestPiece && headLength(piece) === 0) return undefined
  const behindNumber = /^\d$/u.test(tokens[from - 1]?.text ?? '') ? measureLeads : leadsName
  const lead = (behindNumber.exec(name()) ?? leadsName.exec(name()))?.[0].length ?? 0
  const told = name().slice(lead)
  // 移民项目｜资金, 共同体｜意识: what goes on is the name of something else.
  const next = tokens.find((token) => token.start === end)
  // 、120社会救助系统: what a pause leaves behind is no beginning.
  if (/^[^\p{Script=Han}“\dA-Za-z]|、\d|’(?<!‘.*’)/u.test(told)) return undefined
  if (next && isKnownNoun(next) && !is(next, 'nouny') && !is(next, 'verb')) return undefined
  if (!fits || told.length < leastName || nationalThing.test(told) || isBare(told) || tornVerb.test(told))
    return undefined
  return { start: start + lead, end, quoted: false, headed: true, made: true }
}

/** The tokens without the measure that the one behind a numeral begins with. */
function counted(tokens: readonly Token[], at: number): readonly Token[] {
  const [before, token] = [tokens[at - 1], tokens[at]]
  if (!before || !token || token.word || !/^[\d余多一二三四五六七八九十百千]$/u.test(before.text))
    return tokens
  if (token.text.length < 3 || !looseMeasure.test(token.text)) return tokens
  return tokens.with(at, { ...token, start: token.start + 1, text: token.text.slice(1) })
}

/** 15分钟生活圈, 24小时自助服务厅: a number that belongs to the name. */
const minutes = (tokens: readonly Token[], at: number): boolean =>
  /^(?:分钟|小时)/u.test(tokens.slice(at, at + 4).find(({ text }) => !/^\d$/u.test(text))?.text ?? '')

/** 首家社区网站——｜社区网上家园: what stands behind a dash is the name of what stands before it. */
const namedBehindDash = (tokens: readonly Token[], at: number): Named | undefined =>
  tokens[at]?.text === '—' && tokens[at + 1]?.text === '—' ? thingAt(tokens, at + 2) : undefined

/** The things that a verb makes, from behind it: 打造｜红心五型治理模式、道德银行. */
function madeBy(tokens: readonly Token[], verb: number): Named[] {
  const found: Named[] = []
  let from = verb + 1
  while (from < tokens.length) {
    const { text } = tokens[from] as Token
    if (/^\d$/u.test(text) && minutes(tokens, from)) {
      const name = thingAt(tokens, from)
      if (name) found.push(name)
      break
    }
    if (beforeThing.test(text) || (makingVerbs.has(text) && tokens[from + 1]?.text !== '、')) {
      from++
      continue
    }
    const name = thingAt(counted(tokens, from), from)
    if (!name) break
    const next = tokens.findIndex(({ start }) => start >= name.end)
    found.push(namedBehindDash(tokens, next) ?? name)
    if (next < 0 || !joins.has(tokens[next]?.text ?? '')) break
    from = next + 1
  }
  return found
}

/** 将党员家庭代办站｜建设作为…, 实现15分钟生活圈. */
const turns = new Set(['把', '将', '实现'])

const wordsOf = (tokens: readonly Token[], { start, end }: Named): string =>
  tokens.flatMap((token) => (token.start >= start && token.end <= end ? [token.text] : [])).join('')

/** 以｜创建示范城市为抓手: what the place only works towards. */
const asMeans = (tokens: readonly Token[], at: number): boolean => {
  const end = tokens.findIndex(({ text }, nth) => nth > at && /[,。;]/u.test(text))
  const words = tokens.slice(at, end < 0 ? undefined : end).map(({ text }) => text)
  return asGuide.test(words.join(''))
}

/** Whether a verb stands in what something is said to be, or is done for: 既是党员｜开展活动的红色阵地, 以｜创建示范城市为抓手. */
function isSaid(tokens: readonly Token[], at: number): boolean {
  for (let last = at - 1; last >= 0; last--) {
    const text = tokens[last]?.text ?? ''
    if (/[,。;:]/u.test(text)) return false
    if (text === '以') return asMeans(tokens, at)
    if (
      /^(?:既|不仅|正|就|也|都|便)?是$/u.test(text) &&
      !/[一二三四五六七八九十]$/u.test(tokens[last - 1]?.text ?? '')
    )
      return true
  }
  return false
}

/**
 * The things that verbs of a sentence make, by the words for what they are. Takes 建立干部下沉工作机制, 成立13个党建引领多元治理共同体,
 * 开设党员家庭代办站; refuses 建立长效机制, 完善制度体系.
 */
export function madeNames(tokens: readonly Token[]): Named[] {
  const found: Named[] = []
  for (const [at, token] of tokens.entries()) {
    const turned = turns.has(token.text)
    const tool = toolVerbs.has(token.text)
    const pushed = pushingVerbs.has(token.text) && !makingVerbs.has(token.text)
    if (!(makingVerbs.has(token.text) || turned || tool || pushed) || token.start < (found.at(-1)?.end ?? 0))
      continue
    if (!isPredicate(tokens, at) || isSaid(tokens, at)) continue
    // 将党员家庭代办站｜建设作为…: what is turned into something is known by a word that only few things are called by.
    const bettered = pushed || betteringVerbs.has(token.text)
    for (const name of madeBy(tokens, at)) {
      const words = wordsOf(tokens, name)
      // 引入｜专业餐饮团队: who comes is no thing that was made.
      if (bringingVerbs.has(token.text) && comers.test(words)) continue
      const fits = (!turned || tellsAlone(words)) && (!pushed || programmes.test(words))
      if (fits && (!tool || digital.test(words))) found.push({ ...name, made: !tool, bettered })
    }
  }
  return found
}
