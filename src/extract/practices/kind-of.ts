import { kindWords } from '../../lexicon/practices/kinds.ts'
import { WordTree } from '../../text/word-tree.ts'

const tree = new WordTree(
  kindWords.flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, kind] as const)),
)
/** A word of the name says as much as so many of the passage. */
const inName = 4
/** A word of a passage that is said again says little more. */
const mostCounted = 2
/** So much must speak for a kind. */
const enough = 2

/** Adds how much the words of a text say for each kind: a longer word more than a short one. */
function count(text: string, weight: number, scores: Map<string, number>): void {
  const said = new Map<string, number>()
  for (let at = 0; at < text.length; at++) {
    for (const kind of tree.allAt(text, at)) {
      const times = said.get(kind) ?? 0
      if (times >= mostCounted) continue
      said.set(kind, times + 1)
      scores.set(kind, (scores.get(kind) ?? 0) + weight)
    }
  }
}

/**
 * What kind of practice is told, by its title and its passage; undefined where too little speaks for any. Of kinds for which as much
 * speaks the one that the rows list first. Takes “六步法” 受理…代办…反馈; refuses 开展环境.
 */
export function kindOf(title: string, passage: string): string | undefined {
  const scores = new Map<string, number>()
  count(title, inName, scores)
  count(passage, 1, scores)
  let best: string | undefined
  for (const [kind] of kindWords) {
    const score = scores.get(kind) ?? 0
    if (score >= enough && score > (best === undefined ? 0 : (scores.get(best) ?? 0))) best = kind
  }
  return best
}
