import { useEffect, useRef } from 'react'
import { targetReached, useScrollTarget } from '../../../ui/scroll-target.ts'
import { type CardRow, rowOfPlace } from '../cards/card-rows.ts'
import { cardId } from '../cards/place-card.tsx'

/**
 * Brings the card of the place that the reader goes to into the middle of the window and gives it the focus.
 * `scrollTo` is asked for a line whose card is not drawn yet.
 */
export function useGoToPlace(rows: readonly CardRow[], scrollTo?: (index: number) => void): void {
  const goal = useScrollTarget((state) => state.regionId)
  const sought = useRef<string | undefined>(undefined)
  // Runs after every drawing: a card far away is drawn only when the scroll has come near it.
  useEffect(() => {
    if (goal === undefined) return
    const card = document.getElementById(cardId(goal))
    const at = rowOfPlace(rows, goal)
    if (card) {
      card.scrollIntoView({ block: 'center' })
      card.focus({ preventScroll: true })
    }
    if (card || at === undefined) {
      sought.current = undefined
      targetReached()
    } else if (sought.current !== goal) {
      sought.current = goal
      scrollTo?.(at)
    }
  })
}
