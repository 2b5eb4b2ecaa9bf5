/** Run in the page before its scripts: marks `first-card` when the first place can be compared. */
export function markFirstCard(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[aria-label$="加入对比"]')) return
    performance.mark('first-card')
    watch.disconnect()
  })
  watch.observe(document, { childList: true, subtree: true })
}

/** Run in the page before its scripts: marks `first-chart` when the first bar of a chart can be opened. */
export function markFirstChart(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('main ol button')) return
    performance.mark('first-chart')
    watch.disconnect()
  })
  watch.observe(document, { childList: true, subtree: true })
}
