import { create } from 'zustand'

/** The place whose card the reader asked for: not part of a link. */
export const useGoal = create<{ regionId: string | undefined }>()(() => ({ regionId: undefined }))

/** Brings a place's card into the window and gives it the focus, as soon as the regions view stands. */
export function goToPlace(regionId: string): void {
  useGoal.setState({ regionId })
}

/** Says that the card has been reached, or that there is none. */
export function reached(): void {
  useGoal.setState({ regionId: undefined })
}
