import type { Span } from '../../contract/span.ts'
import { actionVerbs, continuing, substance } from '../../lexicon/practice-words.ts'
import { grouped } from '../grouped.ts'
import { passageTitle, sentenceLead } from './passage-title.ts'

/** A passage that tells of one thing done; `title` is a stretch of it, or of its title sentence. */
export interface Passage extends Span {
  title: Span
}

const byFirst = grouped(actionVerbs, (verb) => verb.charAt(0))
const startsWithAction = (words: string): boolean =>
  /^[抓把将以对为](?=[\p{Script=Han}“])/u.test(words) ||
  (byFirst.get(words.charAt(0))?.some((verb) => verb.length >= 2 && words.startsWith(verb)) ?? false)

/** Who may act: 某区制定了…, 市委组织部牵头…, 全市创新…. */
const actor = /[区市县旗镇乡村委局部门司团会组织街道社院站队]|全|各|中心|支部/u
const actorLimit = 20
/** How a declaration opens or what it is made of: 近年来,某区将党建作为一切工作的基石. */
const declaration =
  /^(?:本报讯|近年来|[^,。]{0,20}以来,)|理念|为指导|基石|根本保证|不断增强|得到提升|向[^,。]{1,12}转变|是[^,。]{6,40}的(?:基础|阵地|关键)/u
/** What is only planned, or leads to what is told: 下一步,…将…; 现将做法刊发如下. */
const notDone =
  /^(?:下一步|编者按|[^,。]{0,8}(?:预期|发展)目标)|^[^,。]{2,12}(?:将|拟)(?=增设|在|新建|建设|启动|推进|继续)|如下[,:]|工作:$|^明年|^初步核算|^[^,。]{0,14}(?:实现|完成)[^,。\d]{0,10}(?:生产总值|产值|增加值|总额|预算收入|投资)[^,。\d]{0,6}\d|产量\d/u
/** A sentence that says how all of the place is doing: it tells of the outcome of no one thing. */
const overall = /^(?:[^,。]{2,8},)?全[市区县旗州省镇乡](?!面|力|程)/u
const speech =
  /[“][^”]{24,}[”]|说。|介绍道|告诉记者|感慨|记者了解|忆起|热泪|心里话|深有感触|我们?(?:是|就|会|要|都|第一)/u

/** Whether a clause tells of something done: an action where its predicate begins, or behind one who acts. */
function clauseActs(clause: string): boolean {
  const body = clause.slice(clauseLead.exec(clause)?.[0].length ?? 0)
  if (startsWithAction(body)) return true
  for (let at = 2; at < Math.min(body.length, actorLimit); at++) {
    if (/“/u.test(body[at - 1] ?? '')) return false
    if (actor.test(body.slice(0, at)) && startsWithAction(body.slice(at))) return true
  }
  return false
}
const clauseLead = /^(?:还|也|就|又|并|再|已|则|先后|今年|去年|目前|如今|\s)*/u

/** 530家机关事业单位……与网格联建共建: many bodies did it together, so that the verb stands far behind. */
const together = /^[^,。]{0,40}(?:联建|共建|结对|下沉|报到|认领|包联)/u

/** Whether a sentence tells of something done, in its first clause or in one that follows. */
function tellsAction(words: string): boolean {
  const body = words.slice(sentenceLead(words))
  return body.split(/[,;:]/u).some(clauseActs) || together.test(body)
}

/** A short first sentence that names what the paragraph tells (抓服务队伍。) */
function isTitleSentence(words: string, paragraph: string): boolean {
  return words.length <= 34 && paragraph.length > words.length * 2 && !/\d|是|了。|[“][^”]{20,}/u.test(words)
}

/** A part of a sentence that tells of a thing of its own begins with who did it, or names what was made. */
const ownActor = /^(?:全[市区县旗州省镇乡]|各[市区县级地]|该[市区县村镇])/u
const namesThing = /^[^,。]{0,6}(?:制定|出台|印发|创新|推行|实施|打造)[^,。]{0,4}[“《]/u
/** So long a sentence tells of several things where it names them. */
const longSentence = 120
const leastStatement = 16

/** A sentence as one statement, or parted before the clauses that begin another: 完善“三调联动”机制,｜全市成立13个共同体. */
function statements(text: string, sentence: Span): Span[] {
  const long = sentence.end - sentence.start > longSentence
  const out: Span[] = [{ ...sentence }]
  for (let at = sentence.start; at < sentence.end; at++) {
    if (text[at] !== ',') continue
    const last = out.at(-1)
    const rest = text.slice(at + 1, sentence.end)
    if (!last || at - last.start < leastStatement || rest.length < leastStatement) continue
    const clause = /^[^,]*/u.exec(rest)?.[0] ?? ''
    const begins = (ownActor.test(clause) && clauseActs(clause)) || (long && namesThing.test(clause))
    if (!begins || !tellsAction(text.slice(last.start, at))) continue
    last.end = at
    out.push({ start: at + 1, end: sentence.end })
  }
  return out
}

/** A titled paragraph no longer than this tells of one thing. */
const shortParagraph = 120

/**
 * Cuts a paragraph into passages, each one thing that the place did. A title sentence opens the first one;
 * a sentence that begins an action begins a passage, one that only goes on belongs to the passage before.
 * Gives none for a paragraph that tells of nothing done.
 */
export function passagesOf(text: string, list: readonly Span[], lead: boolean): Passage[] {
  const first = list[0]
  if (!first) return []
  const words = (span: Span) => text.slice(span.start, span.end)
  const titled = list.length > 1 && isTitleSentence(words(first), text)
  const passages: Passage[] = []
  let current: Passage | undefined
  const sentences = (titled ? list.slice(1) : list).flatMap((sentence) => statements(text, sentence))
  for (const sentence of sentences) {
    const said = words(sentence)
    const acts = tellsAction(said) && !speech.test(said) && !notDone.test(said)
    if (acts && !(current && continuing.test(said))) {
      current = { start: sentence.start, end: sentence.end, title: passageTitle(text, sentence) }
      passages.push(current)
    } else if (overall.test(said)) current = undefined
    else if (current) current.end = sentence.end
  }
  const told = passages.filter((passage) => {
    const said = words(passage)
    return lead ? /\d/u.test(said) : !declaration.test(said) || substance.test(said)
  })
  const opening = told[0]
  if (titled && opening) {
    // 抓服务队伍。 names the paragraph: a passage that is all of it takes the title's words.
    const end = /[。!?;]$/u.test(words(first)) ? first.end - 1 : first.end
    const close = told.at(-1)?.end ?? opening.end
    if (told.length === 1 || close - first.start <= shortParagraph)
      return [{ start: first.start, end: close, title: { start: first.start, end } }]
    opening.start = first.start
  }
  return told
}
