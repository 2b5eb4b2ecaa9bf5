import { useEffect, useState } from 'react'

/** Resolved colours: ECharts draws with values and knows no CSS variables. */
export interface Colours {
  /** `var(--place-3)` → `#7a56ab` */
  of(variable: string): string
  ink: string
  ink3: string
  rule: string
  paper: string
  sans: string
}

/** What was read last, and the scheme that it was read in. */
let last: { scheme: string | undefined; colours: Colours } | undefined

/**
 * The tokens as they stand at this moment; each is read once in a scheme, since a page that has changed is styled anew before it tells one, and every
 * mark of a chart asks.
 */
export function readColours(): Colours {
  const root = document.documentElement
  const { scheme } = root.dataset
  if (last && last.scheme === scheme) return last.colours
  const style = getComputedStyle(root)
  const known = new Map<string, string>()
  const token = (name: string, fallback: string): string => {
    const value = known.get(name) ?? style.getPropertyValue(name).trim()
    if (value !== '') known.set(name, value)
    return value || fallback
  }
  const colours = {
    of: (variable: string) => token(variable.replace(/^var\((--[\w-]+)\)$/, '$1'), 'currentColor'),
    ink: token('--ink', 'black'),
    ink3: token('--ink-3', 'gray'),
    rule: token('--rule', 'lightgray'),
    paper: token('--paper', 'white'),
    sans: token('--sans', 'sans-serif'),
  }
  if (known.has('--ink')) last = { scheme, colours }
  return colours
}

/** The tokens' colours, read again when the scheme changes. */
export function useColours(): Colours {
  const [colours, setColours] = useState(() => readColours())
  useEffect(() => {
    const observer = new MutationObserver(() => setColours(readColours()))
    observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] })
    return () => observer.disconnect()
  }, [])
  return colours
}
