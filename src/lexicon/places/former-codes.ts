import { codeChanges } from './code-changes.ts'
import { gazetteer } from './gazetteer.ts'

/** A code and a name that a place had before; `until`: the last year at whose end they held. */
export interface FormerCode {
  code: string
  name: string
  until: number
}

/** What a place was called before, newest first, and the year at whose end it was there first, where it was made since 2001. */
export interface PlaceHistory {
  former: FormerCode[]
  since?: number
}

interface Change {
  year: number
  code: string
  /** Absent: the name stayed. */
  name?: string
}

const changesOf = new Map<string, Change[]>()
const madeIn = new Map<string, number[]>()
const row = /^(?<code>\d{6})(?<name>[^\d>]+)?(?:>(?<next>\d{6}))?$/u

let year = 0
for (const word of codeChanges.split(/\s+/u)) {
  if (/^\d{4}$/u.test(word)) year = Number(word)
  const made = /^\+(\d{6})$/u.exec(word)?.[1]
  if (made) madeIn.set(made, [...(madeIn.get(made) ?? []), year])
  const { code, name, next = code } = row.exec(word)?.groups ?? {}
  if (!code || !next) continue
  const change = { year, code, ...(name ? { name } : {}) }
  changesOf.set(next, [...(changesOf.get(next) ?? []), change])
}

const names = new Map(gazetteer.map(({ code, name }) => [code, name]))

/** The latest of a code's own before a year; undefined where it has none. */
const latest = <T>(list: readonly T[] | undefined, of: (one: T) => number, before: number): T | undefined =>
  list
    ?.filter((one) => of(one) < before)
    .reduce<T | undefined>((a, b) => (a && of(a) > of(b) ? a : b), undefined)

/**
 * What a place of the gazetteer was called before: of 210214 普兰店区 that it was 210282 普兰店市 until 2014; of 440309 龙华区 that it was made in 2016.
 * Nothing for a place that is what it was at the end of 2000.
 * @param code today's
 */
export function placeHistory(code: string): PlaceHistory {
  const former: FormerCode[] = []
  let [at, name, before] = [code, names.get(code) ?? '', Number.POSITIVE_INFINITY]
  for (;;) {
    const change = latest(changesOf.get(at), (one) => one.year, before)
    const made = latest(madeIn.get(at), (one) => one, before)
    if (made !== undefined && (!change || made >= change.year)) return { former, since: made }
    if (!change) return { former }
    name = change.name ?? name
    former.push({ code: change.code, name, until: change.year - 1 })
    at = change.code
    before = change.year
  }
}
