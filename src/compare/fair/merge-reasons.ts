import type { Reason, ReasonCode } from './reasons.ts'
import type { Finding } from './rules/rule.ts'

type Lists = Map<string, Set<string>>

const ordered = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0)

/** Moves what is said under one head to a graver one, if that is said too. */
function fold(merged: Map<ReasonCode, Lists>, from: ReasonCode, into: ReasonCode): void {
  const [source, target] = [merged.get(from), merged.get(into)]
  if (!source || !target) return
  for (const [name, items] of source) {
    for (const item of items) target.get(name)?.add(item)
  }
  merged.delete(from)
}

/** Words that are quoted under 环节不同 are not quoted again under 口径不同. */
function dropTold(merged: Map<ReasonCode, Lists>): void {
  const told = merged.get('stage')?.get('wordings')
  if (!told) return
  for (const code of ['scope', 'wording'] as const) {
    const words = merged.get(code)?.get('wordings')
    for (const word of told) words?.delete(word)
    if (words?.size === 0) merged.delete(code)
  }
}

/** Gathers findings while a set's pairs are asked: one reason a code, lists without repeats. */
export class ReasonGatherer {
  private readonly merged = new Map<ReasonCode, Lists>()

  add({ code, lists }: Finding): void {
    let known = this.merged.get(code)
    if (!known) {
      known = new Map()
      this.merged.set(code, known)
    }
    for (const name in lists) {
      const items = known.get(name) ?? new Set<string>()
      known.set(name, items)
      for (const item of lists[name] ?? []) items.add(String(item).replaceAll('~', '～'))
    }
  }

  /** The reasons, their lists in code-unit order and joined by `~`. */
  reasons(): Reason[] {
    fold(this.merged, 'bounds', 'bound')
    fold(this.merged, 'wording', 'scope')
    fold(this.merged, 'year-uncertain', 'year-gap')
    dropTold(this.merged)
    return [...this.merged].map(([code, lists]) => {
      if (lists.size === 0) return { code }
      const params = [...lists].map(([name, items]) => [name, [...items].sort(ordered).join('~')] as const)
      return { code, params: Object.fromEntries(params) }
    })
  }
}
