import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** What must stand on the page for the next input to be answered. */
    __expect(selector: string): void
    /** Milliseconds from the last input to the frame that showed what was expected, and to the last change. */
    __answered(): Promise<{ shown: number; settled: number }>
    /** The longest task since a time, in milliseconds. */
    __longest(since: number): number
    /** Milliseconds from the act that is under way to the frame that shows what it was for. */
    __act: Promise<number>
    /** By act since a time: milliseconds from its input to the next frame that was drawn, as Event Timing has it (steps of 8). */
    __inputs(since: number): number[]
  }
}

/** Run in the page before its scripts: keeps the times of inputs, changes and long tasks. */
export function watch(): void {
  let expected = ''
  let input = 0
  let shown = 0
  let painted = 0
  const tasks: PerformanceEntry[] = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' })
  const inputs = new Map<number, { at: number; took: number }>()
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId?: number })[]) {
      if (!entry.interactionId) continue
      const took = Math.max(inputs.get(entry.interactionId)?.took ?? 0, entry.duration)
      inputs.set(entry.interactionId, { at: entry.startTime, took })
    }
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  for (const event of ['pointerdown', 'keydown']) {
    addEventListener(
      event,
      () => {
        painted = input = performance.now()
        shown = 0
      },
      { capture: true },
    )
  }
  const changes = new MutationObserver(() => {
    const done = expected !== '' && shown === 0 && document.querySelector(expected) !== null
    // The message is taken up after the frame has been drawn.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        painted = performance.now()
        if (done && shown === 0) shown = painted
      }
      port2.postMessage(undefined)
    })
  })
  changes.observe(document, { childList: true, subtree: true, characterData: true, attributes: true })
  window.__expect = (selector) => {
    expected = selector
  }
  window.__inputs = (since) => [...inputs.values()].filter(({ at }) => at >= since).map(({ took }) => took)
  window.__longest = (since) =>
    Math.max(0, ...tasks.filter((task) => task.startTime >= since).map((task) => task.duration))
  window.__answered = async () => {
    const quiet = 400
    while (shown === 0 || performance.now() - painted < quiet)
      await new Promise((done) => setTimeout(done, 50))
    return { shown: shown - input, settled: painted - input }
  }
}

/** Milliseconds from an act on the page to the frame that shows what it was for, and to that of its last change. */
export async function measured(
  page: Page,
  expected: string,
  act: () => Promise<void>,
): Promise<{ shown: number; settled: number }> {
  await page.evaluate((selector) => window.__expect(selector), expected)
  await act()
  const late = new Promise<never>((_, fail) => setTimeout(() => fail(new Error(`no ${expected}`)), 30_000))
  return Promise.race([page.evaluate(() => window.__answered()), late])
}

/** The number below which a share of some numbers lies; of a half the middle, or the upper of two. */
export const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0

/** The middle of some numbers; of an even count the upper middle. */
export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5)
