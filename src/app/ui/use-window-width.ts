import { useSyncExternalStore } from 'react'

/** Widths are told in steps of so many px: what depends on them need not be drawn for every one. */
const step = 40

const width = () => Math.floor(window.innerWidth / step) * step

function follow(listener: () => void): () => void {
  window.addEventListener('resize', listener)
  return () => window.removeEventListener('resize', listener)
}

/** The width of the window in px, rounded down. */
export const useWindowWidth = (): number => useSyncExternalStore(follow, width)
