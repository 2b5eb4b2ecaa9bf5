import type { Practice } from '../contract/practice.ts'
import type { Span } from '../contract/span.ts'

type Node = NonNullable<Practice['steps']>[number]

/** What a reader puts between the members of a list: 受理、办理→反馈, or a line each. */
const between = /[、,，;；\n→>—-]/u

const isBlank = (character: string): boolean => /\s/u.test(character)

/** Where words stand in a text, from an offset on; a line of the text may break within them. */
function wordsAt(text: string, words: string, { start, end }: Span): Span | undefined {
  const wanted = [...words].filter((character) => !isBlank(character)).join('')
  for (let from = text.indexOf(wanted.charAt(0), start); from >= 0 && from < end; ) {
    let [at, found] = [from, 0]
    while (
      at < end &&
      found < wanted.length &&
      (text[at] === wanted[found] || (found > 0 && isBlank(text.charAt(at))))
    ) {
      if (text[at] === wanted[found]) found++
      at++
    }
    if (found === wanted.length) return { start: from, end: at }
    from = text.indexOf(wanted.charAt(0), from + 1)
  }
  return undefined
}

/** The members that a reader typed, each with where it stands in the passage, in order; or those that do not stand there so. */
export function membersIn(text: string, passage: Span, typed: string): { nodes: Node[]; missing: string[] } {
  const nodes: Node[] = []
  const missing: string[] = []
  let from = passage.start
  for (const words of typed
    .split(between)
    .map((word) => word.trim())
    .filter((word) => word !== '')) {
    const span = wordsAt(text, words, { start: from, end: passage.end })
    if (!span) missing.push(words)
    else {
      nodes.push({ text: words, span })
      from = span.end
    }
  }
  return { nodes, missing }
}
