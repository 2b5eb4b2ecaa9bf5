import type { ViewState } from './view-state.ts'

/** A change of the state; a field set to undefined goes back to its default. */
export type Change = { [K in keyof ViewState]?: ViewState[K] | undefined }

/** A tweak: what its fields were before it, and what it made of them. */
interface Tweak {
  fields: readonly (keyof ViewState)[]
  before: Change
  after: Change
}

/** So many tweaks can be taken back. */
const mostKept = 100
/** The last tweak at the end. */
let past: readonly Tweak[] = []

/** Fields that are written letter by letter. */
const typed: ReadonlySet<string> = new Set(['query', 'where'])

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/**
 * Keeps what a tweak changed; letters typed one after the other are one. The language is chosen once, for every visit, and is no tweak.
 * @param changed the fields that it set
 */
export function keepTweak(before: ViewState, after: ViewState, changed: readonly (keyof ViewState)[]): void {
  const fields = changed.filter((field) => field !== 'lang' && !same(before[field], after[field]))
  const [first] = fields
  if (first === undefined) return
  const part = (state: ViewState): Change => Object.fromEntries(fields.map((field) => [field, state[field]]))
  const last = past.at(-1)
  const goesOn =
    typed.has(fields.join()) && last?.fields.join() === first && same(last.after[first], before[first])
  past = goesOn
    ? [...past.slice(0, -1), { ...last, after: part(after) }]
    : [...past.slice(1 - mostKept), { fields, before: part(before), after: part(after) }]
}

/** Forgets the last tweak where a change has just taken it back. */
export function forgetTweak(change: Change): void {
  const last = past.at(-1)
  if (last?.fields.every((field) => field in change && same(last.before[field], change[field])))
    past = past.slice(0, -1)
}

/**
 * What takes the last tweak back of which something still stands, once; undefined where there is none. What was changed otherwise since (by
 * a step, by Back) stays.
 */
export function lastTweak(now: ViewState): Change | undefined {
  for (let tweak = past.at(-1); tweak; tweak = past.at(-1)) {
    const { fields, before, after } = tweak
    past = past.slice(0, -1)
    const standing = fields.filter((field) => same(after[field], now[field]))
    if (standing.length > 0) return Object.fromEntries(standing.map((field) => [field, before[field]]))
  }
  return undefined
}
