import type { Span } from '../../contract/span.ts'
import { actionVerbs, continuing } from '../../lexicon/practice-words.ts'
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
const actorLimit = 14
const speech = /[“][^”]{24,}[”]|说。|介绍道|告诉记者|感慨|记者了解/u

/** Whether a sentence tells of something done: an action where its predicate begins, or behind one who acts. */
function tellsAction(words: string): boolean {
  const body = words.slice(sentenceLead(words))
  if (startsWithAction(body)) return true
  for (let at = 2; at < Math.min(body.length, actorLimit); at++) {
    if (/[,“(]/u.test(body[at - 1] ?? '')) return false
    if (actor.test(body.slice(0, at)) && startsWithAction(body.slice(at))) return true
  }
  return false
}

/** A short first sentence that names what the paragraph tells (抓服务队伍。) */
function isTitleSentence(words: string, paragraph: string): boolean {
  return words.length <= 34 && paragraph.length > words.length * 2 && !/\d|是|了。|[“][^”]{20,}/u.test(words)
}

/**
 * Cuts a paragraph into passages, each one thing that the place did. A title sentence opens the first one;
 * a sentence that begins an action begins a passage, one that only goes on belongs to the passage before.
 * Gives none for a paragraph that tells of nothing done.
 */
export function passagesOf(text: string, list: readonly Span[]): Passage[] {
  const first = list[0]
  if (!first) return []
  const words = (span: Span) => text.slice(span.start, span.end)
  const titled = list.length > 1 && isTitleSentence(words(first), text)
  const passages: Passage[] = []
  let current: Passage | undefined
  for (const sentence of titled ? list.slice(1) : list) {
    const said = words(sentence)
    const acts = tellsAction(said) && !speech.test(said)
    if (acts && !(current && continuing.test(said))) {
      current = { start: sentence.start, end: sentence.end, title: passageTitle(text, sentence) }
      passages.push(current)
    } else if (current) current.end = sentence.end
  }
  const opening = passages[0]
  if (titled && opening) {
    // 抓服务队伍。 names the paragraph: a passage that is all of it takes the title's words.
    const end = /[。!?;]$/u.test(words(first)) ? first.end - 1 : first.end
    if (passages.length === 1) {
      opening.title = { start: first.start, end }
      opening.start = first.start
    }
  }
  return passages
}
