import type { Span } from '../../contract/span.ts'
import { otherActs } from '../../lexicon/practices/words.ts'
import { type About, type Passage, passagesIn } from './passages-in.ts'
import { markedTitle } from './siblings.ts'
import { type Heading, headingOf, isShort, isTitle } from './subjects.ts'

/** So far behind its title begins what a paragraph is about. */
const latest = 40

/**
 * The one thing that a titled stretch tells of, with its named parts; or only what is told in it, where the title names nothing. What
 * another place did behind it (柳林镇…) is a thing of its own.
 */
function titledPassages(text: string, list: readonly Span[], about: About): Passage[] {
  const [first, ...rest] = list as [Span, ...Span[]]
  const marked = markedTitle(text.slice(first.start, first.end), first.start, about.marks)
  const heading: Heading | undefined = marked
    ? { title: marked, name: marked }
    : headingOf(text, first, about.plan)
  if (!heading || (about.plan && heading.plain)) return passagesIn(text, rest, about)
  const elsewhere = heading.plain
    ? -1
    : rest.findIndex(
        ({ start, end }, at) =>
          at > 0 && (about.subjects.has(start) || otherActs.test(text.slice(start, end))),
      )
  const own = elsewhere < 0 ? rest : rest.slice(0, elsewhere)
  const others = elsewhere < 0 ? [] : passagesIn(text, rest.slice(elsewhere), about)
  const told = passagesIn(text, own, about)
  // A heading that nothing follows tells of no thing.
  if (rest.length === 0) return told
  const named = told.filter(({ name }) => name !== undefined && !isShort(text, name, heading.title))
  const end = own.at(-1)?.end ?? first.end
  const quoted = text.slice(heading.title.start, heading.title.end).includes('“')
  if (told.length === 0 && heading.plain && !quoted) return []
  if (heading.plain && (named.length > 1 || (heading.duty && told.length > 1))) return told
  const [only] = told
  // What is told late in the paragraph is not what all of it tells.
  const late = only !== undefined && only.start - first.end > latest
  if (heading.plain && only?.name && late) return told
  const one = heading.plain && told.length === 1 && only && (only.name || heading.duty)
  // “哨兵”前置,推进排查精准化: a heading of two clauses is a slogan; what it tells of is named behind it.
  const [called] =
    heading.plain && text.slice(heading.title.start, heading.title.end).includes(',') ? named : []
  const subject = one ? only : (called ?? heading)
  const whole: Passage = { title: subject.title, start: first.start, end }
  if (subject.name) whole.name = subject.name
  if (about.plan) whole.planned = true
  const parts = told.length < 2 && !marked ? [] : named.map((part) => ({ ...part, partOf: whole }))
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
