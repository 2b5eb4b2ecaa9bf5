import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Milliseconds from the last input to the frame that showed its last change, once the page is quiet. */
    __answered(): Promise<number>
    /** The longest task since a time, in milliseconds. */
    __longest(since: number): number
  }
}

/** Run in the page before its scripts: keeps the times of inputs, changes and long tasks. */
export function watch(): void {
  let input = 0
  let painted = 0
  const tasks: PerformanceEntry[] = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' })
  for (const event of ['pointerdown', 'keydown']) {
    addEventListener(event, () => (painted = input = performance.now()), { capture: true })
  }
  const changes = new MutationObserver(() => {
    requestAnimationFrame(() => {
      painted = performance.now()
    })
  })
  changes.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
  window.__longest = (since) =>
    Math.max(0, ...tasks.filter((task) => task.startTime >= since).map((task) => task.duration))
  window.__answered = async () => {
    const quiet = 400
    while (performance.now() - painted < quiet) await new Promise((done) => setTimeout(done, 50))
    return painted - input
  }
}

/** Milliseconds from an act on the page to the frame of its last change. */
export async function measured(page: Page, act: () => Promise<void>): Promise<number> {
  await act()
  return page.evaluate(() => window.__answered())
}

/** The middle of some numbers; of an even count the upper middle. */
export const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
