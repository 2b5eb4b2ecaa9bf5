import type { Span } from '../../contract/span.ts'
import { tellsAction } from './actions.ts'
import { namesIn } from './names/names-in.ts'

/** A part of a sentence that tells of a thing of its own begins with who did it, or names what was made. */
const ownActor =
  /^(?:全[市区县旗州省镇乡]|各[市区县级地]|该[市区县村镇]|\d[\d.]*[万千百]?[余多]?[名个家](?=[\p{Script=Han}]))/u
/** So long a sentence tells of several things where it names them. */
const longSentence = 60
/** The verb that makes a thing stands so near to the beginning of its clause. */
const verbReach = 10
const leastStatement = 16
/** A shorter one tells of two things where both have a name in quotation marks: 建立“…之家”997个,｜创建“…品牌”1669个. */
const leastNamed = 8

/** Whether a clause begins with the making of a thing that has a name: 出台“一号”意见, 设立村级代办站; or lists such things. */
const makesThing = (text: string, clause: Span, inQuotes: boolean): boolean =>
  namesIn(text, clause).some(
    ({ start, made, quoted }) => made && (quoted || !inQuotes) && start - clause.start <= verbReach,
  )

/** Whether a name that was made stands before; in a short sentence it must be in quotation marks. */
const tellsOfThing = (text: string, before: Span, long: boolean): boolean =>
  namesIn(text, before).some(({ made, quoted }) => made && (long || quoted))

/** A sentence as one statement, or parted before the clauses that begin another: 完善“三调联动”机制,｜全市成立13个共同体. */
export function statements(text: string, sentence: Span): Span[] {
  const long = sentence.end - sentence.start > longSentence
  const quoted = text.slice(sentence.start, sentence.end).includes('“')
  const out: Span[] = [{ ...sentence }]
  for (let at = sentence.start; at < sentence.end; at++) {
    if (text[at] !== ',') continue
    const last = out.at(-1)
    const rest = text.slice(at + 1, sentence.end)
    const least = long ? leastStatement : leastNamed
    if (!last || at - last.start < least || rest.length < least) continue
    const clause = /^[^,]*/u.exec(rest)?.[0] ?? ''
    const acts = ownActor.test(clause) && tellsAction(clause) && tellsAction(text.slice(last.start, at))
    const before = { start: last.start, end: at }
    const behind = { start: at + 1, end: at + 1 + clause.length }
    if (!(acts || ((long || quoted) && makesThing(text, behind, !long) && tellsOfThing(text, before, long))))
      continue
    last.end = at
    out.push({ start: at + 1, end: sentence.end })
  }
  return out
}
