import type { Span } from '../../contract/span.ts'
import { actionVerbs, continuing } from '../../lexicon/practice-words.ts'

/** A passage that tells of one thing done; `title` is a stretch of it, or of its title sentence. */
export interface Passage extends Span {
  title: Span
}

const titleLimit = 26
const byFirst = new Map<string, string[]>()
for (const verb of actionVerbs) byFirst.set(verb.charAt(0), [...(byFirst.get(verb.charAt(0)) ?? []), verb])
const startsWithAction = (words: string) =>
  byFirst.get(words.charAt(0))?.some((verb) => words.startsWith(verb)) ?? false
const lead =
  /^(?:本报讯\s*|目前,|近年来,|为此,|同时,|此外,|[^,。]{2,16}(?:以来|期间|上|中|后|方面|下|层面),)*/u
const speech = /[“][^”]{24,}[”]|说[。:]|介绍[。:,]|告诉记者|感慨|记者了解/u

/** Whether a sentence tells of something done: an action verb where its predicate begins, or behind its subject. */
function tellsAction(words: string): boolean {
  const body = words.slice(lead.exec(words)?.[0].length ?? 0)
  if (startsWithAction(body)) return true
  // 普兰店区制定了…, 市委组织部牵头…, 全市创新…: the verb follows a subject of a few characters.
  const head = body.slice(0, 18)
  for (let at = 2; at < Math.min(head.length, 14); at++)
    if (
      head[at] &&
      !/[,“(]/u.test(head.slice(0, at)) &&
      startsWithAction(head.slice(at)) &&
      head.slice(at, at + 2).length === 2
    )
      return /[区市县旗镇乡村委局部门司团会组织街道社院]|全|各|中心/u.test(head.slice(0, at))
  return false
}

/** A short first sentence that names what the paragraph tells (抓服务队伍。) */
function isTitleSentence(words: string, paragraph: string): boolean {
  return (
    words.length <= 34 &&
    paragraph.length > words.length * 2 &&
    !/\d/u.test(words) &&
    !/[“][^”]{20,}/u.test(words) &&
    !/是|了。/u.test(words)
  )
}

function titleOf(text: string, sentence: Span): Span {
  const words = text.slice(sentence.start, sentence.end)
  const quoted =
    /[“《]([^”》]{2,24})[”》][\p{Script=Han}]{0,8}?(?=活动|行动|机制|模式|平台|工程|制度|体系|工作法|建设|[,。;])/u.exec(
      words,
    )
  if (quoted) {
    const tail =
      /^[\p{Script=Han}]{0,4}?(?:活动|行动|机制|模式|平台|工程|制度|体系|工作法|建设|品牌|方案|系统)/u.exec(
        words.slice(quoted.index + (quoted[1]?.length ?? 0) + 2),
      )?.[0] ?? ''
    return {
      start: sentence.start + quoted.index,
      end: sentence.start + quoted.index + (quoted[1]?.length ?? 0) + 2 + tail.length,
    }
  }
  const from = lead.exec(words)?.[0].length ?? 0
  const clause = words.slice(from).search(/[,。;:]/u)
  const length = Math.min(clause < 0 ? words.length - from : clause, titleLimit)
  return { start: sentence.start + from, end: sentence.start + from + length }
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
  const body = titled ? list.slice(1) : list
  let current: Passage | undefined
  for (const sentence of body) {
    const said = words(sentence)
    const acts = tellsAction(said) && !speech.test(said)
    if (acts && !(current && continuing.test(said))) {
      current = { start: sentence.start, end: sentence.end, title: titleOf(text, sentence) }
      passages.push(current)
    } else if (current) current.end = sentence.end
  }
  const opening = passages[0]
  if (titled && opening) {
    // 抓服务队伍。 names the paragraph; a lone passage takes the title's words and its span.
    const end = /[。!?;]$/u.test(words(first)) ? first.end - 1 : first.end
    if (passages.length === 1) {
      opening.start = first.start
      opening.title = { start: first.start, end }
    }
  }
  return passages
}
