import { useSyncExternalStore } from 'react'
import { keepForNextVisit, kept } from '../state/kept.ts'

export type Scheme = 'light' | 'dark'

const key = 'scheme'
const listeners = new Set<() => void>()

function initial(): Scheme {
  const saved = kept(key)
  if (saved === 'light' || saved === 'dark') return saved
  const dark = typeof window.matchMedia === 'function' && window.matchMedia('(prefers-color-scheme: dark)')
  return dark !== false && dark.matches ? 'dark' : 'light'
}

let current: Scheme | undefined

/** The scheme in force; first asked, it is the reader's saved choice or the system's. */
export function currentScheme(): Scheme {
  current ??= initial()
  return current
}

/** Sets the scheme on the document and keeps it for the next visit. */
export function setScheme(scheme: Scheme): void {
  current = scheme
  document.documentElement.dataset.scheme = scheme
  keepForNextVisit(key, scheme)
  for (const listener of listeners) listener()
}

/** Puts the initial scheme on the document, before anything is drawn. */
export function applyScheme(): void {
  document.documentElement.dataset.scheme = currentScheme()
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

/** Light or dark, and the way to change it; every part that asks is drawn again on a change. */
export function useScheme(): { scheme: Scheme; set: (scheme: Scheme) => void } {
  return { scheme: useSyncExternalStore(subscribe, currentScheme), set: setScheme }
}
