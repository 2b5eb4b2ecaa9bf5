import type { Year } from '../../compare/filter.ts'
import type { Period } from '../../contract/period.ts'
import type { Dictionary } from './dictionary.ts'

type Terms = Dictionary['terms']

/** 2017, 2017–2023, or 2022-10 以后 where only one end is known. */
export function periodWords({ start, end }: Period, terms: Terms): string {
  if (start === undefined || end === undefined)
    return terms[start === undefined ? 'until' : 'since'](start ?? end ?? '')
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}

/** 2023, or 2022 以后 where the year is only a bound. */
export const yearShown = ({ year, open }: Year, terms: Terms): string =>
  open === undefined ? String(year) : terms[open](String(year))
