import type { PracticeNode } from '../../contract/practice.ts'
import { remembered } from '../remember.ts'
import { levelKinds, type NodeKind, stepKinds } from '../rows/node-kinds.ts'

/** Where the table's words stand in the text: the longest word that starts first decides. */
function kindIn(text: string, kinds: readonly NodeKind[]): NodeKind | undefined {
  let best: { kind: NodeKind; length: number; at: number } | undefined
  for (const kind of kinds) {
    for (const word of kind.words) {
      const at = text.indexOf(word)
      if (at < 0) continue
      // A longer word wins over a letter of another one (街道 over 道); of equals the first named: 街道党工委.
      const wide = Math.min(word.length, 2)
      const known = Math.min(best?.length ?? 0, 2)
      if (!best || wide > known || (wide === known && at < best.at)) best = { kind, length: word.length, at }
    }
  }
  return best?.kind
}

// Both are asked of a node once: a list is held against every list of another place.

/** The steps of a procedure that a node names, of those the table knows: 分流上报 → forward, escalate. */
export const stepsIn = remembered(
  ({ text }: PracticeNode): ReadonlySet<string> =>
    new Set(stepKinds.filter(({ words }) => words.some((word) => text.includes(word))).map(({ id }) => id)),
)

/** The level of an organisation that a node is, if the table knows one: 楼栋党小组 → building. */
export const levelKind = remembered(({ text }: PracticeNode): NodeKind | undefined =>
  kindIn(text, levelKinds),
)
