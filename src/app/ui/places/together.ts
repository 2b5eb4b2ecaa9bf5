import { createContext, use } from 'react'
import { useView } from '../../state/store.ts'

/** The places that are drawn together, and how all others are marked: by the collection's order, or in plain ink. */
export interface Together {
  /** No two of the first eight share a pigment. */
  places: readonly string[]
  others: 'own' | 'plain'
}

const none: readonly string[] = []

/** More places than these cannot be told apart by pigments. */
export const mostPigments = 8

/** Who is drawn together in a chart: the chosen places, else those that it draws; all others, and all where they are many, in plain ink. */
export function togetherOf(chosen: readonly string[] | undefined, drawn: readonly string[]): Together {
  const places = chosen ?? drawn
  return { places: places.length <= mostPigments ? places : none, others: 'plain' }
}

/** Given by a chart to all that is marked in it. */
export const TogetherContext = createContext<Together | undefined>(undefined)

/** Who is drawn together here: what the chart says, else the chosen places. */
export function useTogether(): Together {
  const chosen = useView((state) => state.regions)
  return use(TogetherContext) ?? { places: chosen ?? none, others: 'own' }
}
