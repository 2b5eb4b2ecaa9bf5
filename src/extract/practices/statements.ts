import type { Span } from '../../contract/span.ts'
import { tellsAction } from './actions.ts'

/** A part of a sentence that tells of a thing of its own begins with who did it, or names what was made. */
const ownActor = /^(?:全[市区县旗州省镇乡]|各[市区县级地]|该[市区县村镇]|\d+[余多]?名)/u
const namesThing = /^[^,。]{0,6}(?:制定|出台|印发|创新|推行|实施|打造)[^,。]{0,4}[“《]/u
/** So long a sentence tells of several things where it names them. */
const longSentence = 120
const leastStatement = 16

/** A sentence as one statement, or parted before the clauses that begin another: 完善“三调联动”机制,｜全市成立13个共同体. */
export function statements(text: string, sentence: Span): Span[] {
  const long = sentence.end - sentence.start > longSentence
  const out: Span[] = [{ ...sentence }]
  for (let at = sentence.start; at < sentence.end; at++) {
    if (text[at] !== ',') continue
    const last = out.at(-1)
    const rest = text.slice(at + 1, sentence.end)
    if (!last || at - last.start < leastStatement || rest.length < leastStatement) continue
    const clause = /^[^,]*/u.exec(rest)?.[0] ?? ''
    const begins = (ownActor.test(clause) && tellsAction(clause)) || (long && namesThing.test(clause))
    if (!begins || !tellsAction(text.slice(last.start, at))) continue
    last.end = at
    out.push({ start: at + 1, end: sentence.end })
  }
  return out
}
