import { createContext, use } from 'react'
import type { Reading } from './passage/use-reading.ts'

/** What every part of the practices view needs to know. */
export interface PracticesContext extends Reading {
  /** What the reader looks for in this view; empty for nothing. */
  query: string
  /** The practice for which the margin shows similar ones, when the reader asked for one. */
  focus: string | undefined
  setFocus(practiceId: string | undefined): void
}

const Context = createContext<PracticesContext | undefined>(undefined)

export const PracticesProvider = Context.Provider

/** The context of the practices view; only inside it. */
export function usePractices(): PracticesContext {
  const context = use(Context)
  if (!context) throw new Error('usePractices needs a PracticesProvider above it')
  return context
}
