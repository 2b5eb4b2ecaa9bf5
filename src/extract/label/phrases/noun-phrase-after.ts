import { countedDimensions, peopleDimensions } from '../../../contract/dimensions.ts'
import type { Span } from '../../../contract/span.ts'
import { deeds } from '../../../lexicon/words/index.ts'
import { ofMeasure } from '../../../lexicon/words/measures.ts'
import { nounBehind, type PhraseRow } from '../../../lexicon/words/noun-behind.ts'
import type { Quantity } from '../../recognize/quantities/quantity.ts'
import { is, isKnownNoun, isNoun, quoteLimit, quotes, type Token } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'

/** A conjunction that may join two nouns of one phrase; 与 and 同 bring in a partner and end it. */
const joining = new Set(['和', '及', '以及', '、', '或'])

/** 中层以上干部: a grade inside the phrase. */
const gradeOf = (token: Token, next: Token | undefined) =>
  /^以[上下]$/u.test(token.text) &&
  next !== undefined &&
  (isKnownNoun(next) || (!next.word && /^\p{Script=Han}{2,}$/u.test(next.text)))

/** 41家纳入试点的单位: a verb before 的 describes what is counted; otherwise it is the predicate. */
function describes(text: string, token: Token, limit: number): boolean {
  const of = text.slice(token.end, limit).search(/的(?=[\p{Script=Han}“])/u)
  return of >= 0 && of <= 12
}

/** 党员干部, 社区民警: of the words behind a unit that counts people, those up to the end of the first run of people. */
function upToPeople(tokens: Token[], of: Quantity['dimension']): Token[] {
  // 2860名｜家庭困难在校大学生: of people the family is none.
  const first = tokens.findIndex(
    (token) => is(token, 'person') && !(of === 'person' && token.text === '家庭'),
  )
  if (first < 0) return tokens
  let end = first + 1
  while (end < tokens.length && is(tokens[end], 'person')) end++
  // 镇党委书记｜、村党组织书记: people of several kinds are counted together.
  const more = joining.has(tokens[end]?.text ?? '') ? upToPeople(tokens.slice(end + 1), of) : []
  return is(more.at(-1), 'person') ? tokens.slice(0, end + 1 + more.length) : tokens.slice(0, end)
}

/** The phrase as far as it is read, and what stands around the word in hand. */
interface Place {
  text: string
  limit: number
  tokens: readonly Token[]
  at: number
  taken: readonly Token[]
}

/** Whether a word fits a row. */
function fits(row: PhraseRow, { text, limit, tokens, at, taken }: Place): boolean {
  const token = tokens[at]
  if (!token || (row.state !== undefined && (row.state === 'first') !== (taken.length === 0))) return false
  if (row.words && !row.words.includes(token.text)) return false
  if (row.classes && !row.classes.some((one) => is(token, one))) return false
  if (row.from && !row.from.test(text.slice(token.start, Math.min(limit, token.start + quoteLimit))))
    return false
  if (row.behind && !row.behind.some((one) => is(taken.at(-1), one))) return false
  if (row.notNouns && isKnownNoun(token)) return false
  if (row.unless === 'grade') return !gradeOf(token, tokens[at + 1])
  return row.unless !== 'relative' || !(taken.length === 0 && describes(text, token, limit))
}

/** The words behind a number up to where a row stops them. */
function phraseFrom(text: string, start: number, limit: number): Token[] {
  const tokens = wordsIn(text, start, limit)
  const taken: Token[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (!token) break
    const row = nounBehind.find((one) => fits(one, { text, limit, tokens, at, taken }))
    const action = row?.action ?? 'take'
    if (action === 'stop') break
    if (action === 'skip') continue
    if (action === 'match' || action === 'only') {
      const found = row?.from?.exec(text.slice(token.start, limit))?.[0] ?? ''
      const end = token.start + found.length
      while (tokens[at + 1] && (tokens[at + 1]?.start ?? limit) < end) at++
      taken.push({ start: token.start, end, text: found, word: undefined })
      if (action === 'only') break
      continue
    }
    if (action === 'name') {
      const end = text.indexOf(quotes[token.text] ?? '', token.end)
      if (end < 0 || end >= limit || end - token.end > quoteLimit) break
      while (tokens[at + 1] && (tokens[at + 1]?.start ?? limit) <= end) at++
      taken.push({
        start: token.start,
        end: end + 1,
        text: text.slice(token.start, end + 1),
        word: undefined,
      })
      continue
    }
    taken.push(token)
    const next = action === 'take-two' ? tokens[at + 1] : undefined
    if (next) {
      taken.push(next)
      at++
    }
  }
  return taken
}

/** What a measure does: 增加值｜增长, 增速｜高于全省. Refuses 产量｜大县. */
const moves = (words: string): boolean =>
  /^\p{Script=Han}{2,6}(?:同比|环比|均|实现|保持)?(?:正?增长|下降|上升|回升|回落|提高|高于|低于|快于|好于|超过|达到|翻番|居|位居|突破)/u.test(
    words,
  )

/** Where the words of a measure begin whose head stands at `head`; not before the second word. */
function measureStart(tokens: readonly Token[], head: number): number {
  let at = head
  while (at > 1 && ofMeasure.test(tokens[at - 1]?.text ?? '')) at--
  return at
}

/** What is done for those behind 向, 为 and 给, though the words are nouns as well. */
const doneFor: ReadonlySet<string> = new Set(
  '选派 派驻 派出 下派 选聘 配备 发放 提供 捐赠 赠送 拨付 授予 颁发 配送 推送 输送'.split(' '),
)

/**
 * The noun phrase right behind a number (42个｜软弱涣散村(社区)党组织｜整顿提升), or undefined.
 * Takes 160名驻村干部与… → 驻村干部; refuses 56个,3年 (a mark follows) and 近5万件带动… (a verb follows).
 * @param limit where the next figure or the clause's end stands
 */
export function nounPhraseAfter(
  text: string,
  figure: Quantity,
  limit: number,
  nextBare: boolean,
): Span | undefined {
  // 800米｜长的｜烂泥路: what the number measures stands behind.
  const size = /^[长宽高深厚重]的/u.exec(text.slice(figure.end, figure.end + 2))?.[0].length ?? 0
  let taken = phraseFrom(text, figure.end + size, limit)
  if (peopleDimensions.has(figure.dimension)) taken = upToPeople(taken, figure.dimension)
  // 向86个村｜选派工作队: what is done for them, not what they are.
  if (/[向为给对]$/u.test(text.slice(Math.max(0, figure.start - 1), figure.start))) {
    const deed = taken.findIndex((token, at) => at > 0 && doneFor.has(token.text))
    if (deed > 0) taken = taken.slice(0, deed)
  }
  // 14个行业｜增加值增长: a measure of things is not what is counted.
  const measure = taken.findIndex((token, at) => at > 0 && is(token, 'attribute') && !is(token, 'person'))
  if (
    measure > 0 &&
    countedDimensions.has(figure.dimension) &&
    (taken.at(-1)?.end ?? limit) < limit &&
    moves(text.slice(taken[measure]?.start, limit))
  )
    taken = taken.slice(0, measure)
  // 1189名“两委”成员｜平均年龄42.4周岁: the attribute begins the label of the number behind it.
  if (nextBare) {
    const cut = taken.findIndex((token, at) => at > 0 && is(token, 'attribute'))
    // 规模以上企业｜年销售收入46亿元: how the measure is taken belongs to it.
    if (cut > 0) taken = taken.slice(0, measureStart(taken, cut))
  }
  while (taken.length > 0) {
    const last = taken.at(-1)
    if (!last) break
    const quoteAlone =
      last.text.startsWith('“') &&
      taken.length > 1 &&
      isNoun(taken.at(-2) ?? last) &&
      !joining.has(taken.at(-2)?.text ?? '')
    const tail =
      joining.has(last.text) ||
      // 70%的企业｜基本完成
      /^(?:基本|稳定|如期|顺利)$/u.test(last.text) ||
      // 省20项民生工程和市｜10件: the level belongs to what follows.
      (/^[省市县区乡镇]$/u.test(last.text) && joining.has(taken.at(-2)?.text ?? '')) ||
      last.text === '的' ||
      last.text.trim() === '' ||
      (quoteAlone && /[式化策]”$/u.test(last.text))
    if (!tail && isNoun(last)) break
    taken.pop()
  }
  // 党群服务站｜交相辉映: four characters that no row knows, behind a noun, are what it does rather than what it is.
  const tail = taken.at(-1)
  const head = taken.at(-2)
  if (
    tail &&
    !tail.word &&
    /^[\p{Script=Han}]{4,}$/u.test(tail.text) &&
    (is(head, 'thing') || is(head, 'person'))
  )
    taken.pop()
  // 152个｜村｜结对: a deed behind what was counted.
  if (
    taken.length > 1 &&
    deeds.has(taken.at(-1)?.text ?? '') &&
    (is(taken.at(-2), 'thing') || is(taken.at(-2), 'person'))
  )
    taken.pop()
  const first = taken[0]
  const last = taken.at(-1)
  if (!first || !last) return undefined
  // 3600人｜脱贫出列: two deeds behind people whom only the unit names.
  const next = figure.dimension === 'person' ? wordsIn(text, last.end, limit)[0] : undefined
  const acts = (token: Token | undefined) => is(token, 'verb') || is(token, 'break')
  if (acts(next) && taken.every((token) => acts(token) && is(token, 'nouny'))) return undefined
  const phrase = text.slice(first.start, last.end)
  // 突破4200亿元大关: a figure of speech counts nothing.
  if (/^(大关|关口|台阶|门槛|以来|整|不等|之多)/u.test(phrase)) return undefined
  return /[\p{Script=Han}]/u.test(phrase) && phrase.length >= 1
    ? { start: first.start, end: last.end }
    : undefined
}
