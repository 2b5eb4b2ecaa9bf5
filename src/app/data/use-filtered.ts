import type { Collection } from '../../compare/collection.ts'
import { comparableFiguresOf } from '../../compare/fair/core.ts'
import type { Filter } from '../../compare/filter.ts'
import { type FilterPass, filterPass } from '../../compare/filter-pass.ts'
import { remembered } from '../../compare/remember.ts'
import type { Figure } from '../../contract/figure.ts'
import { useViewPart } from '../state/store.ts'
import type { ViewState } from '../state/view-state.ts'
import { useCollection } from './collection-context.tsx'
import { lastAnswers } from './last-answers.ts'
import { filterOf } from './use-filter.ts'

const cores = remembered(() => new Map<string, readonly Figure[]>())

/** The comparable figures of an indicator over the whole collection; looked for once. */
function coresOf(c: Collection, indicatorId: string): readonly Figure[] {
  const ready = cores(c).get(indicatorId) ?? comparableFiguresOf(c, c.figuresOfIndicator(indicatorId))
  cores(c).set(indicatorId, ready)
  return ready
}

/** The figures of each indicator that two places or more state so that they compare without a caution. */
export const comparableFigures = remembered(
  (c): ReadonlySet<string> =>
    new Set(c.indicators.flatMap(({ id }) => coresOf(c, id).map((figure) => figure.id))),
)

/** Looks ahead for what is comparable, a few indicators at a time. */
export function* prepareComparable(c: Collection): Generator<undefined> {
  for (const [at, { id }] of c.indicators.entries()) {
    if (at % 4 === 0) yield
    coresOf(c, id)
  }
}

/** Asked as text: the page's parts ask the same thing at once, each with an object of its own. */
const passOf = lastAnswers((c: Collection, asked: string): FilterPass => {
  const { onlyComparable, ...filter } = JSON.parse(asked) as Filter & { onlyComparable: boolean }
  return filterPass(c, filter, onlyComparable ? comparableFigures(c) : undefined)
})

/** What of the state of the page decides which figures are let through. */
export const stateOfFilter = [
  'themes',
  'levels',
  'years',
  'kinds',
  'onlyComparable',
  'onlySure',
  'onlyChecked',
  'onlyOwn',
] as const

/** What a link's filter lets through, of the whole collection, and what each of its options would leave. */
export const filtered = (
  c: Collection,
  state: Partial<Pick<ViewState, (typeof stateOfFilter)[number]>>,
): FilterPass => passOf(c, JSON.stringify({ ...filterOf(state), onlyComparable: state.onlyComparable }))

/** What the filter bar lets through. */
export const useFiltered = (): FilterPass => filtered(useCollection(), useViewPart(stateOfFilter))
