import { change, useAppStore } from './store.ts'

/** How many places one comparison holds. */
export const mostChosen = 8

/** Adds a place to the comparison or takes it out; gives false when the comparison is full. */
export function toggleChosen(regionId: string): boolean {
  const chosen = useAppStore.getState().state.regions ?? []
  if (chosen.includes(regionId)) {
    const left = chosen.filter((id) => id !== regionId)
    change({ regions: left.length > 0 ? left : undefined })
    return true
  }
  if (chosen.length >= mostChosen) return false
  change({ regions: [...chosen, regionId] })
  return true
}
