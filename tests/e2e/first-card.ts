/** A mark of the page's clock, and what must stand on the page for it. */
export interface FirstMark {
  mark: string
  selector: string
}

/** When the first place can be compared. */
export const firstCard: FirstMark = { mark: 'first-card', selector: '[aria-label$="加入对比"]' }

/** When the first bar of a chart can be opened. */
export const firstChart: FirstMark = { mark: 'first-chart', selector: 'main ol button' }

/** Run in the page before its scripts: sets a mark as soon as its element stands. */
export function markFirst({ mark, selector }: FirstMark): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector(selector)) return
    performance.mark(mark)
    watch.disconnect()
  })
  watch.observe(document, { childList: true, subtree: true })
}
