import { hanRuns } from './han.ts'

/** A text and the place whose reports it is from. */
export interface PlaceText {
  regionId: string
  text: string
}

/** The texts cut into Han runs, each with the number of its place. */
function runsByPlace(texts: readonly PlaceText[], ids: readonly string[]) {
  const index = new Map(ids.map((id, at) => [id, at]))
  return texts.flatMap(({ regionId, text }) =>
    hanRuns(text).map((run) => ({ run, place: index.get(regionId) ?? 0, live: [] as number[] })),
  )
}

/**
 * Grams that enough places share, length by length. A longer gram can be shared only if its two shorter
 * halves are, so each step looks only where the step before still found something: about linear in the text.
 */
export function sharedGrams(
  texts: readonly PlaceText[],
  ids: readonly string[],
  { min, max, places }: { min: number; max: number; places: number },
): Map<string, number[]> {
  const runs = runsByPlace(texts, ids)
  for (const entry of runs) entry.live = Array.from({ length: entry.run.length }, (_, i) => i)
  const shared = new Map<string, number[]>()
  for (let length = min; length <= max; length++) {
    const users = new Map<string, Set<number>>()
    for (const { run, place, live } of runs) {
      for (const at of live) {
        if (at + length > run.length) continue
        const gram = run.slice(at, at + length)
        const set = users.get(gram)
        if (set) set.add(place)
        else users.set(gram, new Set([place]))
      }
    }
    let any = false
    for (const [gram, set] of users) {
      if (set.size < places) continue
      any = true
      shared.set(
        gram,
        [...set].sort((a, b) => a - b),
      )
    }
    if (!any) break
    for (const entry of runs) {
      const hit = new Set(entry.live.filter((at) => shared.has(entry.run.slice(at, at + length))))
      entry.live = entry.live.filter((at) => hit.has(at) && hit.has(at + 1))
    }
  }
  return shared
}
