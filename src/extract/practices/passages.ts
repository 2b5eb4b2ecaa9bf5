import type { Span } from '../../contract/span.ts'
import { continuing, declaration, notDone, overall, speech, substance } from '../../lexicon/practice-words.ts'
import { sentenceLead, tellsAction } from './actions.ts'
import { passageTitle } from './passage-title.ts'
import { statements } from './statements.ts'

/** A passage that tells of one thing done; `title` is a stretch of it, or of its title sentence. */
export interface Passage extends Span {
  title: Span
}

/** A short first sentence that names what the paragraph tells (抓服务队伍。) */
function isTitleSentence(words: string, paragraph: string): boolean {
  return words.length <= 34 && paragraph.length > words.length * 2 && !/\d|是|了。|[“][^”]{20,}/u.test(words)
}

/** A titled paragraph no longer than this tells of one thing. */
const shortParagraph = 80

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
    opening.start = first.start
    opening.title = { start: first.start + sentenceLead(words(first)), end }
    const close = told.at(-1)?.end ?? opening.end
    if (told.length === 1 || close - first.end <= shortParagraph) return [{ ...opening, end: close }]
  }
  return told
}
