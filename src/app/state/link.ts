import type { MouseEvent } from 'react'
import type { Collection } from '../../compare/collection.ts'
import type { Figure } from '../../contract/figure.ts'
import { openList } from '../excerpts/open-list.ts'
import { useExcerptStore } from '../excerpts/store.ts'
import { checkIds } from './check-ids.ts'
import { type Change, change, merged, useAppStore } from './store.ts'
import { writeLink } from './url.ts'
import { defaultState, type ViewState } from './view-state.ts'

/** The address of a state, or of what a change makes of it, for an `href`. */
export function hrefOf(state: ViewState, to: Change = {}): string {
  return `?${writeLink(merged(state, to))}`
}

/** The address of the page without what it shows; that of a file has no origin. */
const here = (): string => window.location.href.replace(/[?#].*$/s, '')

/** So many excerpts go into a link: chat programs cut longer ones. */
export const mostInLink = 80

/** The reader's own excerpts travel with a link to them, without notes, and with no other link; those that a link brought go on. */
function withExcerpts(state: ViewState): ViewState {
  const { pins, ...rest } = state
  if (state.view !== 'excerpts') return rest
  const own = openList(useExcerptStore.getState().kept).items
  const ids = pins ?? own.slice(0, mostInLink).map(({ id }) => id)
  return ids.length > 0 ? { ...rest, pins: ids } : rest
}

/** Whether a state names what only the reader's own reports tell: whoever gets its link does not have them. */
function namesOwn({ published }: Collection, state: ViewState): boolean {
  if (!published) return false
  const { notes } = checkIds(published, { ...state, own: false })
  return notes.some(({ code }) => code === 'unknown-id')
}

/** The whole address of what is shown, or of what a change makes of it, pinned to the dataset, for sending. */
export function shareLink(c: Collection | undefined, to: Change = {}): string {
  const whole = withExcerpts(merged(useAppStore.getState().state, to))
  // What was read before belongs to the view of the sources alone.
  const { article: _, ...without } = whole
  const state = whole.view === 'sources' ? whole : without
  const pinned = c === undefined ? state : { ...state, dataset: c.id, own: namesOwn(c, state) }
  // What stands in a frame keeps the language of the page around it.
  return `${here()}?${state.embed ? writeLink(pinned, null) : writeLink(pinned)}`
}

/** The whole address at which a figure opens in its text, whatever is shown here. */
export function figureLink(c: Collection, { id, articleId }: Pick<Figure, 'id' | 'articleId'>): string {
  const state: ViewState = { ...defaultState, view: 'sources', article: articleId, figure: id }
  return `${here()}?${writeLink({ ...state, dataset: c.id, own: namesOwn(c, state) }, state.lang)}`
}

/** A click handler for a link inside the page: a plain click changes the state, any other is the browser's. */
export function follow(to: Change) {
  return (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    change(to, 'push')
  }
}
