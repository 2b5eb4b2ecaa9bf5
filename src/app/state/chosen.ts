import { change, useAppStore } from './store.ts'
import { toggled } from './toggled.ts'

/** How many places one comparison holds. */
export const mostChosen = 8

/** Adds a place to the comparison or takes it out; gives false when the comparison is full. */
export function toggleChosen(regionId: string): boolean {
  const chosen = useAppStore.getState().state.regions ?? []
  if (!chosen.includes(regionId) && chosen.length >= mostChosen) return false
  change({ regions: toggled(chosen, regionId) })
  return true
}
