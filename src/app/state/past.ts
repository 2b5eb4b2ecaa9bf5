import type { ViewState } from './view-state.ts'

/** A change of the state; a field set to undefined goes back to its default. */
export type Change = { [K in keyof ViewState]?: ViewState[K] | undefined }

/** So many tweaks can be taken back. */
const mostKept = 100
/** What takes each tweak back, the last at the end. */
let past: Change[] = []

/** Fields that are written letter by letter. */
const typed: ReadonlySet<string> = new Set(['query', 'where'])

/** Keeps what a tweak changed; letters typed one after the other are one. */
export function keepTweak(before: ViewState, change: Change): void {
  const fields = Object.keys(change) as (keyof ViewState)[]
  const [field] = fields
  const last = past.at(-1)
  if (fields.length === 1 && field && typed.has(field) && last && Object.keys(last).join() === field) return
  const inverse = Object.fromEntries(fields.map((name) => [name, before[name]]))
  past = [...past.slice(1 - mostKept), inverse]
}

/** What takes the last tweak back, once; undefined where there is none left. */
export function lastTweak(): Change | undefined {
  const last = past.at(-1)
  past = past.slice(0, -1)
  return last
}
