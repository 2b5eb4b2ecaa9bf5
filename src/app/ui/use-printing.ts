import { useDeferredValue } from 'react'
import { flushSync } from 'react-dom'
import { create } from 'zustand'

const usePrint = create(() => ({ printing: false }))

/** Follows the browser's printing. */
export function followPrinting(): void {
  // The browser takes its picture as soon as the event returns.
  window.addEventListener('beforeprint', () => flushSync(() => usePrint.setState({ printing: true })))
  const end = () => usePrint.getState().printing && usePrint.setState({ printing: false })
  // Some browsers never say that it is over: then it is when the page is used again.
  for (const event of ['afterprint', 'pointerdown', 'keydown']) window.addEventListener(event, end)
}

/** Whether the page is being printed: then what is folded, cut or not on the screen must be drawn as well. */
export const usePrinting = (): boolean => usePrint((state) => state.printing)

/** What may be drawn after the rest of the page: `first` until there is time, then the value; a print waits for nothing. */
export function useLater<T>(value: T, first: T): T {
  const later = useDeferredValue(value, first)
  return usePrinting() ? value : later
}
