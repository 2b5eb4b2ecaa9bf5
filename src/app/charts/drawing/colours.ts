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

/** Reads the tokens as they stand at this moment. */
export function readColours(root: Element = document.documentElement): Colours {
  const style = getComputedStyle(root)
  const token = (name: string, fallback: string) => style.getPropertyValue(name).trim() || fallback
  return {
    of: (variable) => token(variable.replace(/^var\((--[\w-]+)\)$/, '$1'), 'currentColor'),
    ink: token('--ink', 'black'),
    ink3: token('--ink-3', 'gray'),
    rule: token('--rule', 'lightgray'),
    paper: token('--paper', 'white'),
    sans: token('--sans', 'sans-serif'),
  }
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
