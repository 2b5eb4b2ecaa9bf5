import type { Span } from '../../../contract/span.ts'
import { commonQuotes, nationalNames, nationalThing } from '../../../lexicon/practices/heads.ts'
import {
  countedThings,
  deedVerbs,
  jointVerbs,
  shortDeeds,
  workVerbs,
} from '../../../lexicon/practices/verbs.ts'
import { is, isJoint, isNoun, type Token, withQuotes } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import { headLength, isBare } from './head.ts'
import { isPredicate } from './predicate.ts'
import { titleLimit } from './title-limit.ts'
import { turnedDeed } from './turned-deed.ts'

const leastObject = 2

/** Where a phrase that is too long may end: before what joins or follows it, behind a noun. */
function cutAt(tokens: readonly Token[], from: number): number | undefined {
  // 实施了以明责为重点的…: what says how comes before the thing itself.
  if (tokens.slice(from + 1, from + 3).some((token) => is(token, 'preposition'))) return undefined
  const start = (tokens[from] as Token).start
  let end: number | undefined
  for (let at = from + 1; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const next = tokens[at + 1]
    // A list that is cut is none.
    if (token.end - start > titleLimit || token.text === '、') break
    if (isJoint(token) || !isNoun(token) || is(token, 'preposition')) continue
    if (!next || is(next, 'cause') || (is(next, 'break') && !is(next, 'nouny'))) end = token.end
  }
  return end
}

/** Only a number of works: 改造｜老旧小区56个, 培训｜3000人次, 改造｜1万户农村危房. */
const onlyCounted =
  /^(?:了|各类)?[^,。]{0,16}?\d[\d.,]*(?:余|多)?[万亿千百]?\p{Script=Han}{1,4}$|^(?:了)?\d[\d.,]*(?:余|多)?[万亿千百]?\p{Script=Han}+$|\d%$/u
/** Whether a word is one of the verbs, with how it is done before it or not: 整顿, 集中整顿. */
const verbIn = (verbs: ReadonlySet<string>, word: string): boolean =>
  verbs.has(word) || (word.length === 4 && verbs.has(word.slice(2)))

/** A number, and nothing that says of what: 召开｜570余场次, 组建｜92个. */
const bareCount = /^(?:了|为)?\d[\d.,:]*(?:余|多)?[万亿千百]?\p{Script=Han}{0,2}$/u
const heldVerb = /^(?:组织)?(?:召开|举行|举办|开展)$/u
/** So often something was held: 召开｜院坝会86次. Refuses 开设｜“田间课堂”12期. */
const heldSoOften = /^(?:了|各类)?[^,。“”]{1,12}?\d[\d.,]*(?:余|多)?[场次]次?$/u

/** Only an amount: 整合｜涉农资金2.14亿元. */
const onlyMoney = /\d(?:余|多)?[万亿千百]?元$/u

/** What the verb does not end with its clause: 成立以来, 开展过程中. */
const unfinished =
  /^(?:[、和与及时]|来(?!自)|不(?=[\p{Script=Han}])|经费|人员|费用|空间|横向|纵向|(?:建设|运行|发电|开园|开放|运营|试运行|使用|辛苦)$|并|得|投产|入列|通水|投运|启用|成型|首发|通车|\d+周年|\d+年|等|部|小组|格局|范围|给|至|到(?!村|户|网格|社区|基层|乡|镇|街|一线)|作为|为(?!民|\d)|以来|过程|期间|[^,。]{0,8}过程中.*|[^,。]{0,8}(?:以来|期间|过程中|的同时|之后|之前|后|[中时上里])$)/u

/** An object that tells nothing: 开展｜相关工作, 成立了｜领导机构. */
const empty =
  /^[了起]?(?:相关|有关|相应|各[类项]|专项|具体|日常|领导|全面)?(?:工作|业务|活动|任务|措施|机构|办法|制度|方案|服务|管理|培训|监测|检查|宣传|走访|调研|整治|巡查|排查|评估|党的工作|(?:各类|各方|优质|多方|社会)?(?:资源|力量)(?:、.*)?)?$/u

/** What became of it is no object: 编制｜取得阶段性成果, 建设｜提速. */
export const outcome =
  /^\d[\d.]*%$|率\d[\d.]*%?$|得?更[稳牢足齐好强优美实高快]$|越来越\p{Script=Han}{1,2}$|换了.{0,4}样$|(?:持续|不断|压茬)\p{Script=Han}{2}$|^\p{Script=Han}{1,4}\d+名、|(?:带头|行列|完毕)$|为(?:突破口|抓手|载体|牵引|重点|目标|导向|主线|契机)|取得|实现|达到?\d|进一步|付出|迈出|持续用力|加大力度|成势见效|更多$|(?:增长|下降|提高)(?:了|约|近|超过?)?\d|\p{Script=Han}{8}中$|(?:有力|结束|到位|收官|提速|增效|显著|明显|有序|运营|健全|提升|改善|加快|突破)$/u

/** How many they grew from and to: 志愿者｜从最初35人壮大到406人. */
const grewFrom = /从[^,。\d]{0,8}\d/u

/** Whether an object is one: no part of a quotation, no particle at its end, and not only words that tell nothing. */
const isWhole = (object: string): boolean =>
  !/[的了着过原各该]$/u.test(object) &&
  ![...object.matchAll(/“([^“”]{1,12})”/gu)].some(([, inner = '']) => nationalNames.has(inner)) &&
  (object.match(/[“《(]/gu)?.length ?? 0) === (object.match(/[”》)]/gu)?.length ?? 0) &&
  !empty.test(object) &&
  !nationalThing.test(object) &&
  !(headLength(object) > 0 && isBare(object.replace(/^[了起]/u, ''))) &&
  !commonQuotes.has(/“([^“”]{1,12})”$/u.exec(object)?.[1] ?? '') &&
  !grewFrom.test(object) &&
  !outcome.test(object)

/** What came of something, and is no deed: 有效｜压缩权力任性空间. */
const resultAdverbs = new Set(['有效', '切实', '不断', '进一步', '大大', '极大', '明显', '显著'])

/** How something was done, and not what: 通过｜摸排调研, 依托｜工作群. */
const means = new Set(['通过', '经', '采取', '按照', '借助', '依托', '利用', '运用'])

/** Whether nothing but deeds stands between a verb and the word that says how: 通过｜摸排｜调研; not 利用空闲地｜建成小菜园. */
function isMeans(tokens: readonly Token[], at: number): boolean {
  const from = tokens.slice(0, at).findLastIndex(({ text }) => means.has(text))
  return from >= 0 && tokens.slice(from + 1, at).every((token) => is(token, 'verb') || isJoint(token))
}

const partners = new Set('对为给向与同把将'.split(''))

/** Where a title begins that has room for whom a deed was done with or to: 与网格｜联建共建, 对村级“三资”｜开展专项清理. */
function withWhom(tokens: readonly Token[], verb: number, end: number): number {
  const start = (tokens[verb] as Token).start
  const from = tokens.slice(0, verb).findLast(({ text }) => partners.has(text))
  // 在小区｜成立党支部: where it was done, in a word.
  const [place, at] = [tokens[verb - 1], tokens[verb - 2]]
  const there =
    at?.text === '在' && place && isNoun(place) && !/^全|[中上下里]$/u.test(place.text) ? at : undefined
  const first = from ?? there
  return first && end - first.start <= titleLimit ? first.start : start
}

/** How many characters behind a verb of one character say that it was done: 装｜了, 埋｜下, 挂｜起了. */
const aspectBehind = (text: string, { text: verb, end }: Token): number =>
  shortDeeds.has(verb) ? (/^(?:[上下起出来](?:了)?|了)/u.exec(text.slice(end, end + 2))?.[0].length ?? 0) : 0

/** Verb and object of what a clause says was done; undefined where it tells of no single deed. */
function deedOf(text: string, clause: Span): Span | undefined {
  const tokens = withQuotes(text, wordsIn(text, clause.start, clause.end))
  // 给1420户老人装｜了门磁: a verb of one character, where something is counted.
  const counts = countedThings.test(text.slice(clause.start, clause.end))
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    const next = tokens[at + 1]
    const aspect = counts ? aspectBehind(text, token) : 0
    if (
      !(verbIn(deedVerbs, token.text) || aspect > 0) ||
      !next ||
      // 整合｜使走访减少24%: what came of it.
      /^(?:的|使|让|令)$/u.test(next.text) ||
      (next.text === '成' && !/\d/u.test(text.charAt(next.end))) ||
      resultAdverbs.has(tokens[at - 1]?.text ?? '') ||
      (token.text === '试点' && /^(?:单位|地区|企业|学校|城市|区域)/u.test(next.text)) ||
      isMeans(tokens, at) ||
      !isPredicate(tokens, at)
    )
      continue
    const isWork = verbIn(workVerbs, token.text)
    const object = text.slice(token.end + aspect, clause.end)
    const start = withWhom(tokens, at, clause.end)
    if (jointVerbs.has(token.text) && start < token.start) return { start, end: clause.end }
    if (object.replace(/^[了着过]/u, '').length < leastObject) continue
    // 进行梳理｜分析比对: deeds without anything that they were done to.
    if (tokens.slice(at + 1).every((other) => is(other, 'verb') && !is(other, 'nouny'))) continue
    const isHeld = heldVerb.test(token.text) && heldSoOften.test(object)
    if (isHeld || bareCount.test(object) || onlyMoney.test(object) || (isWork && onlyCounted.test(object)))
      return undefined
    if (unfinished.test(object)) continue
    const end = clause.end - start <= titleLimit ? clause.end : cutAt(tokens, at)
    if (end !== undefined && end - token.end >= leastObject && isWhole(text.slice(token.end, end)))
      return { start, end }
  }
  return undefined
}

/**
 * Verb and object of the first clause of a sentence that tells of a deed, at most 18 characters and never cut inside a phrase.
 * Takes 每年为每个中心｜划拨2万元工作经费; refuses 加强组织领导, 改造老旧小区56个.
 */
export function deedIn(text: string, { start, end }: Span): Span | undefined {
  let from = start
  for (const words of text.slice(start, end).split(/[,;:。!?]/u)) {
    const clause = { start: from, end: from + words.length }
    const deed = words.length > leastObject ? (deedOf(text, clause) ?? turnedDeed(text, clause)) : undefined
    if (deed) return deed
    from += words.length + 1
  }
  return undefined
}
