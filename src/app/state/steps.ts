import type { Change } from './past.ts'
import type { ViewState } from './view-state.ts'

/** What a person takes for a step: another view, the drawer or the reader opened. */
const steps: readonly (keyof ViewState)[] = ['view', 'figure', 'practice', 'article', 'checking']

/** Whether a change is one of those. */
export const isStep = (before: ViewState, change: Change): boolean =>
  steps.some((field) => field in change && change[field] !== undefined && change[field] !== before[field])

/** What is kept with an entry of the history: the link that it was opened from, and where the page stood. */
export interface Entry {
  from: string
  scroll: number
}

/**
 * Whether going back leads to what is shown anyway. Not in a frame: its history is that of the whole tab. Nor after
 * scrolling: who closes what he has opened does not want to be thrown back.
 */
export function leadsHere(search: string): boolean {
  const entry = window.history.state as Entry | null
  return window.parent === window && entry?.from === search && Math.abs(window.scrollY - entry.scroll) < 1
}

/** Whether a change only closes what a step has opened. */
export const closes = (change: Change): boolean =>
  Object.entries(change).every(
    ([field, value]) => value === undefined && steps.includes(field as keyof ViewState),
  )

/** The language is chosen for every visit: it is nothing that Back or Ctrl+Z leads away from. */
export const isOnlyLanguage = (change: Change): boolean =>
  Object.keys(change).every((field) => field === 'lang')

/** Whether the page was just opened here: the entry of the history is not one of ours. */
export const isLanding = (): boolean => window.parent === window && window.history.state === null

/** The address of a link's parameters on this page. */
export const addressOf = (search: string) => `${window.location.pathname}${search ? `?${search}` : ''}`
