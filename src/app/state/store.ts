import { create } from 'zustand'
import { useShallow } from 'zustand/shallow'
import { type Change, forgetTweak, keepTweak, lastTweak } from './past.ts'
import { addressOf, closes, type Entry, isLanding, isOnlyLanguage, isStep, leadsHere } from './steps.ts'
import { type LinkNote, type ReadLink, readLink, writeLink } from './url.ts'
import type { ViewState } from './view-state.ts'

export type { Change } from './past.ts'

/** Compares a state that was read from a link with the dataset: what is left of it, and notes. */
export type Check = (state: ViewState) => ReadLink

export interface AppState {
  state: ViewState
  notes: readonly LinkNote[]
  /** Set once the dataset is there; asked whenever a link is read. */
  check: Check | undefined
  /**
   * Changes the state. `push` makes a step that the Back button undoes; a tweak replaces, but for the first after the page was opened, so that
   * Back leads to what was there and not away; closing what a step has opened goes back to where it was opened, if nothing else has changed.
   */
  change(change: Change, history?: 'push' | 'replace'): void
  /** Takes the last tweak back of which something still stands; false where there is none. */
  undo(): boolean
  /** Sets fields to what they were before a tweak, which is then no more to be taken back. */
  restore(change: Change): void
  /** Takes the dataset's check and asks it of the state that the page opened with; and again when the dataset has grown. */
  adopt(check: Check): void
  dismissNotes(): void
}

/** A state after a change. */
export function merged(state: ViewState, change: Change): ViewState {
  const next: Record<string, unknown> = { ...state }
  for (const [field, value] of Object.entries(change)) {
    if (value === undefined) delete next[field]
    else next[field] = value
  }
  return { ...fixed, ...next } as ViewState
}

/** Fields that a state always has; setting one to undefined gives these. */
const fixed = readLink('').state

/** Whether the next step of the history is our own going back: what is shown then is known already. */
let returning = false

function readHere(check: Check | undefined): ReadLink {
  const read = readLink(window.location.search)
  if (!check) return read
  const checked = check(read.state)
  return { state: checked.state, notes: [...read.notes, ...checked.notes] }
}

/** What was last checked, what came of it, and how it was told. */
let adopted: (ReadLink & { from: ViewState }) | undefined

/** A state, once its link stands in the address in place of the one before. */
function shownInstead(state: ViewState): ViewState {
  window.history.replaceState(window.history.state, '', addressOf(writeLink(state)))
  return state
}

export const useAppStore = create<AppState>()((set, get) => ({
  ...readHere(undefined),
  check: undefined,
  change(change, history) {
    const before = get().state
    const state = merged(before, change)
    const search = writeLink(state)
    if (search === writeLink(before)) return
    const step = isStep(before, change)
    const url = addressOf(search)
    const isClosing = history === undefined && closes(change)
    const leaves = isLanding() && !isClosing && !isOnlyLanguage(change)
    const kind = history ?? (step || leaves ? 'push' : 'replace')
    // A step is the Back button's.
    if (!step && !isClosing) keepTweak(before, state, Object.keys(change) as (keyof ViewState)[])
    set({ state })
    const entry: Entry = { from: writeLink(before), scroll: window.scrollY }
    if (kind === 'push') window.history.pushState(entry, '', url)
    // What was opened is closed again: one goes back to where it was opened, and leaves no second copy of it.
    else if (isClosing && leadsHere(search)) {
      returning = true
      window.history.back()
    } else window.history.replaceState(window.history.state, '', url)
    // Another view begins at its top; Back brings the place where one was.
    if (state.view !== before.view) window.scrollTo(0, 0)
  },
  undo() {
    const last = lastTweak(get().state)
    if (last) set({ state: shownInstead(merged(get().state, last)) })
    return last !== undefined
  },
  restore(change) {
    forgetTweak(change)
    set({ state: shownInstead(merged(get().state, change)) })
  },
  adopt(check) {
    const { state, notes } = get()
    // What has come since, reports and checks that this browser keeps, may know what was not known: it is asked of what was checked
    // before, unless the reader has gone on.
    const before = adopted?.state === state ? adopted : { from: state, notes: [] as LinkNote[] }
    const checked = check(before.from)
    adopted = { ...checked, from: before.from }
    const others = notes.filter((note) => !before.notes.includes(note))
    set({ check, state: checked.state, notes: [...others, ...checked.notes] })
  },
  dismissNotes() {
    // Who has dismissed them is not told again.
    adopted = undefined
    set({ notes: [] })
  },
}))

/** Follows Back and Forward; gives the function that stops it. */
export function followHistory(): () => void {
  const follow = () => {
    if (!returning) return useAppStore.setState(readHere(useAppStore.getState().check))
    returning = false
    // The entry was written before; what is shown may have changed since, and its notes were read.
    const search = writeLink(useAppStore.getState().state)
    window.history.replaceState(window.history.state, '', addressOf(search))
  }
  window.addEventListener('popstate', follow)
  return () => window.removeEventListener('popstate', follow)
}

/** The shared state of the page; a component that needs one field passes a selector. */
export function useView<T>(select: (state: ViewState) => T): T {
  return useAppStore((app) => select(app.state))
}

/** Some fields of the shared state, those that are set; the same object until one of them changes. */
export function useViewPart<K extends keyof ViewState>(keys: readonly K[]): Pick<ViewState, K> {
  return useView(
    useShallow((state) => {
      const set = keys.filter((key) => state[key] !== undefined).map((key) => [key, state[key]])
      return Object.fromEntries(set) as Pick<ViewState, K>
    }),
  )
}

/** Lifts every part of the filter bar. */
export const noFilter: Change = {
  themes: undefined,
  levels: undefined,
  years: undefined,
  kinds: undefined,
  onlyComparable: undefined,
  onlySure: undefined,
  onlyChecked: undefined,
  onlyOwn: undefined,
  practiceKinds: undefined,
  status: undefined,
}

/**
 * Lifts every part of the filter bar, in the table also its own search and the filters of its columns. Much goes at once, so it is a step: Back
 * brings it again.
 * @returns what it was before
 */
export function clearFilters(): Change {
  const { state } = useAppStore.getState()
  const cleared = state.view === 'table' ? { ...noFilter, query: undefined, where: undefined } : noFilter
  const before = Object.keys(cleared).map((field) => [field, state[field as keyof ViewState]])
  change(cleared, 'push')
  return Object.fromEntries(before)
}

/** Changes the shared state from anywhere; see `AppState.change`. */
export const change: AppState['change'] = (...args) => useAppStore.getState().change(...args)
/** Takes a tweak back; see `AppState.restore`. */
export const restore: AppState['restore'] = (...args) => useAppStore.getState().restore(...args)
