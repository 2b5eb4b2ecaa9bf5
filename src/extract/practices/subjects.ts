import type { Span } from '../../contract/span.ts'
import { builtForPeople, results, wishedFor } from '../../lexicon/practices/heads.ts'
import { speech } from '../../lexicon/practices/words.ts'
import { isWithin } from '../../text/spans/spans.ts'
import { sentenceLead, startsWithAction } from './actions.ts'
import { deedIn, outcome } from './names/deed.ts'
import { jointName } from './names/joint-name.ts'
import { mainName, type Named } from './names/named.ts'
import { namesIn } from './names/names-in.ts'
import { titleLimit } from './names/title-limit.ts'

/** What a passage goes by; `sure` says that its name tells what it is, and that the place made it. */
interface Subject {
  title: Span
  name?: Span
  sure?: boolean
  /** The others of a list of names that are things as much as the first. */
  others?: readonly Span[]
  /** What was made besides, by a name that says what it is: parts of the passage. */
  besides?: readonly Span[]
}

/** A wish of so many characters says which one it is: 黄河流域用水定额管理制度. */
const tellingWish = 9

/** What a plan speaks of in general: 健全社会保障体系, 深化国资国企改革. A name in quotation marks is none. */
const isWish = (text: string, { bettered, quoted, start, end }: Named): boolean =>
  (bettered === true && !builtForPeople.test(text.slice(start, end))) ||
  (!quoted && end - start < tellingWish && wishedFor.some((head) => text.slice(start, end).endsWith(head)))

/** What every report plans by one name or another, without quotation marks: 粮油作物大面积单产｜提升行动, 农村公路提升工程. */
const isDrive = (text: string, { quoted, start, end }: Named): boolean =>
  !quoted && /提升(?:行动|工程)$/u.test(text.slice(start, end))

/** So many of a thing, right before its name or behind it: 建成｜50个｜康复中心, 老年食堂｜1733个. */
const countBefore = /(?<![\d.])\d[\d.]{0,8}[万千百]?余?(?:个|家|处|所|座|项|名|支|条)$/u
const countBehind = /^(?:达到?|超过)?近?\d[\d.]{0,8}[万千百]?余?(?:个|家|处|所|座|项|支|条)/u
const countReach = 10

/** How many works were built, in a report that tells of hundreds: a statistic. What stands in quotation marks is a thing. */
const isCountedWork = (text: string, { quoted, start, end }: Named): boolean =>
  !quoted &&
  (countBefore.test(text.slice(Math.max(0, start - countReach), start)) ||
    countBehind.test(text.slice(end, end + countReach)))

/** Whether a name only says another in short: “五联”工作法 of “五联共建”行动. */
export function isShort(text: string, one: Span, whole: Span): boolean {
  const inner = /“([^“”]{2,8})”/u.exec(text.slice(one.start, one.end))?.[1]
  return inner !== undefined && text.slice(whole.start, whole.end).includes(inner)
}

/**
 * What a statement is about: its name, else its deed; nothing where it has neither.
 * @param report it stands in a report by headings, where a number of works built is a statistic
 */
export function subjectOf(text: string, statement: Span, plan = false, report = false): Subject | undefined {
  const all = namesIn(text, statement).filter(
    (one) => !(plan && (isWish(text, one) || (report && isDrive(text, one)))),
  )
  const names = report ? all.filter((one) => !isCountedWork(text, one)) : all
  if (names.length === 0 && all.length > 0) return undefined
  const main = mainName(names)
  const deed = main?.made || main?.quoted ? undefined : deedIn(text, statement)
  // 依托网格微信群…: what is only worked with names a statement that tells of no deed.
  const own = deed && !main?.made ? undefined : main
  if (own) {
    const name = jointName(text, names, own)
    const others = name.listed ? names.filter((one) => one.listed && one !== own) : []
    // 通过“五抓”,做优“阳光服务”: a name that only counts what it is made of is told of by what follows.
    const told = ({ headed, made, quoted }: Named) => (headed ? made : quoted && !made)
    const besides = names.filter(
      (one) =>
        !isWithin(one, name) &&
        !one.listed &&
        told(one) &&
        !results.test(text.slice(one.start, one.end)) &&
        !isShort(text, one, name),
    )
    return { title: name, name, sure: name.headed && name.made, others, besides }
  }
  // 推进乡村全面振兴 in a plan is a general duty; 新增首店100家 is none.
  if (!deed || (plan && !/\d/u.test(text.slice(deed.start, deed.end)))) return undefined
  return { title: deed }
}

/** How a clause begins that says how or why, and names nothing: 坚持问题导向, 聚焦群众所需. */
const manner = /^(?:坚持|聚焦|围绕|立足|结合|针对|按照|紧扣|以|为|把|将|在)/u
/** How a title begins that speaks of a duty, and of no thing: 加强联系协同推进, 完善行政体制. */
const duty = /^(?:加强|强化|深化|推进|推动|提升|提高|完善|健全|坚持|压实|夯实|聚焦|着力|优化|落实|突出|注重)/u
const leastTitle = 4

/** What a title sentence calls the thing; `plain` where it has no name, only words. */
export interface Heading {
  title: Span
  name?: Span
  plain?: boolean
  /** They only speak of a duty: 加强联系. */
  duty?: boolean
}

/** The words of a title sentence: its name, else all of it where it is short enough, else its first clause. */
export function headingOf(text: string, sentence: Span, plan: boolean): Heading | undefined {
  const name = mainName(namesIn(text, sentence).filter((one) => !(plan && isWish(text, one))))
  if (name) return { title: name, name }
  const start = sentence.start + sentenceLead(text.slice(sentence.start, sentence.end))
  const words = text.slice(start, sentence.end).replace(/[。!?;]$/u, '')
  const clause = /^[^,:]*/u.exec(words)?.[0] ?? ''
  const title = words.length <= titleLimit ? words : manner.test(clause) ? '' : clause
  const acts = title.split(',').some(startsWithAction) && !outcome.test(title)
  const fits = acts && title.length >= leastTitle && title.length <= titleLimit
  if (!fits) return undefined
  const span = { start, end: start + title.length }
  return { title: span, name: span, plain: true, duty: duty.test(title) }
}

/** A title sentence has at most so many characters; one that does not open its paragraph, and is not counted, fewer. */
const longestTitle = 34
const longestInner = 16
const numbered =
  /^(?:[一二三四五六七八九十]是|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.]|\d{1,2}[.、](?!\d)|\(\d{1,2}\)|——|第[一二三四五六七八九]|首先|其次)/u

/** A short sentence that names what the longer ones behind it tell (抓服务队伍。), at the head of a paragraph or within it. */
export function isTitle(text: string, sentence: Span, next: Span, opens: boolean): boolean {
  const words = text.slice(sentence.start, sentence.end)
  const most = opens || numbered.test(words) ? longestTitle : longestInner
  const short = words.length <= most && next.end - next.start > words.length
  return (
    short &&
    /。$/u.test(words) &&
    !speech.test(words) &&
    !/(?<!^\(?\d?)\d|是(?!.{1,4}$)(?<!^.是)|了。|[“][^”]{20,}/u.test(words)
  )
}
