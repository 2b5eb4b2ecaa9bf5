import { flushSync } from 'react-dom'
import { create } from 'zustand'

const usePrint = create(() => ({ printing: false }))

/** Follows the browser's printing. */
export function followPrinting(): void {
  // The browser takes its picture as soon as the event returns.
  window.addEventListener('beforeprint', () => flushSync(() => usePrint.setState({ printing: true })))
  window.addEventListener('afterprint', () => usePrint.setState({ printing: false }))
}

/** Whether the page is being printed: then what is folded, cut or not on the screen must be drawn as well. */
export const usePrinting = (): boolean => usePrint((state) => state.printing)
