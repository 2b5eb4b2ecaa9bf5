import type { MouseEvent } from 'react'
import { type Change, change, merged, useAppStore } from './store.ts'
import { writeLink } from './url.ts'
import type { ViewState } from './view-state.ts'

/** The address of a state, or of what a change makes of it, for an `href`. */
export function hrefOf(state: ViewState, to: Change = {}): string {
  return `?${writeLink(merged(state, to))}`
}

/** The address of the page without what it shows; that of a file has no origin. */
const here = (): string => window.location.href.replace(/[?#].*$/s, '')

/** The whole address of what is shown, or of what a change makes of it, pinned to the dataset, for sending. */
export function shareLink(datasetId: string | undefined, to: Change = {}): string {
  const whole = merged(useAppStore.getState().state, to)
  // What was read before belongs to the view of the sources alone.
  const { article: _, ...without } = whole
  const state = whole.view === 'sources' ? whole : without
  const pinned = datasetId === undefined ? state : { ...state, dataset: datasetId }
  // What stands in a frame keeps the language of the page around it.
  return `${here()}?${state.embed ? writeLink(pinned, null) : writeLink(pinned)}`
}

/** A click handler for a link inside the page: a plain click changes the state, any other is the browser's. */
export function follow(to: Change) {
  return (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    change(to, 'push')
  }
}
