import { useSyncExternalStore } from 'react'
import { keepForNextVisit, kept } from '../state/kept.ts'

export type Scheme = 'light' | 'dark'

const key = 'scheme'
const listeners = new Set<() => void>()

const system = () =>
  typeof window.matchMedia === 'function' ? window.matchMedia('(prefers-color-scheme: dark)') : undefined

const isScheme = (saved: unknown): saved is Scheme => saved === 'light' || saved === 'dark'

function initial(): Scheme {
  const saved = kept(key)
  return isScheme(saved) ? saved : system()?.matches ? 'dark' : 'light'
}

let current: Scheme | undefined

/** The scheme in force; first asked, it is the reader's saved choice or the system's. */
export function currentScheme(): Scheme {
  current ??= initial()
  return current
}

function show(scheme: Scheme): void {
  current = scheme
  document.documentElement.dataset.scheme = scheme
  for (const listener of listeners) listener()
}

/** Sets the scheme on the document and keeps it for the next visit. */
export function setScheme(scheme: Scheme): void {
  keepForNextVisit(key, scheme)
  show(scheme)
}

/** Puts the initial scheme on the document, before anything is drawn; goes on with the system's until the reader chooses. */
export function applyScheme(): void {
  show(currentScheme())
  system()?.addEventListener('change', () => {
    if (!isScheme(kept(key))) show(initial())
  })
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify)
  return () => listeners.delete(notify)
}

/** Light or dark, and the way to change it; every part that asks is drawn again on a change. */
export function useScheme(): { scheme: Scheme; set: (scheme: Scheme) => void } {
  return { scheme: useSyncExternalStore(subscribe, currentScheme), set: setScheme }
}
