/** Run in the page before its scripts: marks `first-card` when the first place can be compared. */
export function markFirstCard(): void {
  const watch = new MutationObserver(() => {
    if (!document.querySelector('[aria-label$="加入对比"]')) return
    performance.mark('first-card')
    watch.disconnect()
  })
  watch.observe(document, { childList: true, subtree: true })
}
