import type { Span } from '../../contract/span.ts'
import {
  continuing,
  declaration,
  notDone,
  overall,
  planned,
  speech,
  substance,
} from '../../lexicon/practices/words.ts'
import { sentenceLead, startsWithAction, tellsAction } from './actions.ts'
import { deedIn, outcome, titleLimit } from './names/deed.ts'
import { mainName } from './names/named.ts'
import { namesIn } from './names/names-in.ts'
import { statements } from './statements.ts'

/** A passage that tells of one thing done: what it goes by, and what the text itself calls it. */
export interface Passage extends Span {
  title: Span
  name?: Span
  /** It tells of what is to come. */
  planned?: boolean
  /** The titled paragraph that it is a part of. */
  partOf?: Passage
}

/** What is known of a paragraph besides its words. */
export interface About {
  /** It sums up what others tell. */
  lead: boolean
  /** It stands in the part of a report that plans. */
  plan: boolean
  /** The offsets at which a place is named: a sentence that begins with one has a subject of its own. */
  subjects: ReadonlySet<number>
}

/** A title sentence has at most so many characters; one that does not open its paragraph, and is not counted, fewer. */
const longestTitle = 34
const longestInner = 16
const numbered =
  /^(?:[一二三四五六七八九十]是|\([一二三四五六七八九十]+\)|[一二三四五六七八九十]+[、.]|——|第[一二三四五六七八九]|首先|其次)/u

/** A short sentence that names what the longer ones behind it tell (抓服务队伍。), at the head of a paragraph or within it. */
function isTitle(text: string, sentence: Span, next: Span, opens: boolean): boolean {
  const words = text.slice(sentence.start, sentence.end)
  const most = opens || numbered.test(words) ? longestTitle : longestInner
  const short = words.length <= most && next.end - next.start > words.length
  return (
    short &&
    /。$/u.test(words) &&
    !speech.test(words) &&
    !/\d|是(?!.{1,4}$)(?<!^.是)|了。|[“][^”]{20,}/u.test(words)
  )
}

/** What a passage goes by; `sure` says that its name tells what it is, and that the place made it. */
interface Subject extends Pick<Passage, 'title' | 'name'> {
  sure?: boolean
}

/** What a statement is about: its name, else its deed; nothing where it has neither. */
export function subjectOf(text: string, statement: Span, plan = false): Subject | undefined {
  const name = mainName(namesIn(text, statement).filter((one) => !(plan && one.bettered)))
  if (name) return { title: name, name, sure: name.headed && name.made }
  const deed = deedIn(text, statement)
  // 推进乡村全面振兴 in a plan is a general duty; 新增首店100家 is none.
  if (!deed || (plan && !/\d/u.test(text.slice(deed.start, deed.end)))) return undefined
  return { title: deed }
}

/** How a clause begins that says how or why, and names nothing: 坚持问题导向, 聚焦群众所需. */
const manner = /^(?:坚持|聚焦|围绕|立足|结合|针对|按照|紧扣|以|为|把|将|在)/u
const leastTitle = 4

/** What a title sentence calls the thing; `plain` where it has no name, only words. */
interface Heading extends Pick<Passage, 'title' | 'name'> {
  plain?: boolean
}

/** The words of a title sentence: its name, else all of it where it is short enough, else its first clause. */
function headingOf(text: string, sentence: Span): Heading | undefined {
  const name = mainName(namesIn(text, sentence))
  if (name) return { title: name, name }
  const start = sentence.start + sentenceLead(text.slice(sentence.start, sentence.end))
  const words = text.slice(start, sentence.end).replace(/[。!?;]$/u, '')
  const clause = /^[^,:]*/u.exec(words)?.[0] ?? ''
  const title = words.length <= titleLimit ? words : manner.test(clause) ? '' : clause
  const acts = title.split(',').some(startsWithAction) && !outcome.test(title)
  const fits = acts && title.length >= leastTitle && title.length <= titleLimit
  if (!fits) return undefined
  const span = { start, end: start + title.length }
  return { title: span, name: span, plain: true }
}

/** The passages of sentences that no title sentence parts: each begins with a name or a deed, what tells of neither goes on. */
function passagesIn(text: string, list: readonly Span[], about: About): Passage[] {
  const passages: Passage[] = []
  let current: Passage | undefined
  for (const sentence of list.flatMap((one) => statements(text, one))) {
    const said = text.slice(sentence.start, sentence.end)
    const told = !speech.test(said) && !notDone.test(said)
    const ahead = about.plan || planned.test(said)
    const own = told ? subjectOf(text, sentence, ahead) : undefined
    // 形成“1+6”制度体系: what goes on with a thing may be one of its own, where it has a name.
    const goesOn = current && continuing.test(said) && !own?.sure
    const subject = goesOn ? undefined : own
    const begins = told && !goesOn && tellsAction(said)
    if (subject) {
      current = { start: sentence.start, end: sentence.end, title: subject.title }
      if (subject.name) current.name = subject.name
      if (ahead) current.planned = true
      passages.push(current)
    } else if (begins || overall.test(said) || about.subjects.has(sentence.start)) current = undefined
    else if (current) current.end = sentence.end
  }
  return passages.filter((passage) => {
    const said = text.slice(passage.start, passage.end)
    return about.lead
      ? passage.name !== undefined || /\d/u.test(said)
      : !declaration.test(said) || substance.test(said)
  })
}

/**
 * The one thing that a titled stretch tells of, with its named parts; or only what is told in it, where the title names nothing. What
 * another place did behind it (柳林镇…) is a thing of its own.
 */
function titledPassages(text: string, list: readonly Span[], about: About): Passage[] {
  const [first, ...rest] = list as [Span, ...Span[]]
  const heading = headingOf(text, first)
  if (!heading || (about.plan && heading.plain)) return passagesIn(text, rest, about)
  const elsewhere = !heading.plain
    ? rest.findIndex(({ start }, at) => at > 0 && about.subjects.has(start))
    : -1
  const own = elsewhere < 0 ? rest : rest.slice(0, elsewhere)
  const others = elsewhere < 0 ? [] : passagesIn(text, rest.slice(elsewhere), about)
  const told = passagesIn(text, own, about)
  const named = told.filter(({ name }) => name !== undefined)
  const end = own.at(-1)?.end ?? first.end
  const body = text.slice(first.end, end)
  if (told.length === 0 && heading.plain && !(tellsAction(body) && substance.test(body))) return []
  if (heading.plain && named.length > 1) return told
  const subject = heading.plain && told.length === 1 ? (named[0] ?? heading) : heading
  const whole: Passage = { title: subject.title, start: first.start, end }
  if (subject.name) whole.name = subject.name
  const parts = told.length < 2 ? [] : named.map((part) => ({ ...part, partOf: whole }))
  return [whole, ...parts, ...others]
}

/**
 * Cuts a paragraph into passages, each one thing that the place did, by its name or its deed. A title sentence (抓服务队伍。;
 * 一是设立反映窗口。) makes all up to the next one thing, and what has a name in it a part of it.
 */
export function passagesOf(text: string, list: readonly Span[], about: About): Passage[] {
  const stretches: { titled: boolean; list: Span[] }[] = []
  for (const [at, sentence] of list.entries()) {
    const next = list[at + 1]
    const titled = next !== undefined && isTitle(text, sentence, next, at === 0)
    const last = stretches.at(-1)
    if (titled || !last) stretches.push({ titled, list: [sentence] })
    else last.list.push(sentence)
  }
  return stretches.flatMap(({ titled, list: own }) =>
    titled ? titledPassages(text, own, about) : passagesIn(text, own, about),
  )
}
