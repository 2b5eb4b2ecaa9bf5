const stops =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), summary, [tabindex="0"]'

/** ms before the focus counts as lost: a dialog that closes gives it back itself, and takes its time. */
const patience = { dialog: 500, other: 60 }

/** What comes after a thing that is gone: the first stop of what it stood in, else the content of the page. */
function heirOf(path: readonly Element[]): HTMLElement | null {
  const main = document.querySelector('main')
  for (const home of path) {
    // What holds the whole content has its first stop at the top of the page, where nobody was.
    if (!home.isConnected || (main && home !== main && home.contains(main))) continue
    const heir = [...home.querySelectorAll<HTMLElement>(stops)].find(
      (element) => element.tabIndex >= 0 && element.checkVisibility(),
    )
    if (heir) return heir
  }
  return main
}

/**
 * Watches over the focus: when the thing that has it is taken off the page, the focus goes to its nearest
 * neighbour, never to nothing, from where Tab would begin at the top. Gives the function that stops it.
 */
export function keepFocus(): () => void {
  let path: Element[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const isLost = () => {
    const { activeElement: active, body } = document
    return (active === null || active === body) && path[0] !== undefined && !path[0].isConnected
  }
  const follow = (event: FocusEvent) => {
    path = []
    for (let at = event.target instanceof Element ? event.target : null; at; at = at.parentElement)
      path.push(at)
  }
  const mend = () => {
    timer = undefined
    if (isLost()) heirOf(path)?.focus({ preventScroll: true })
  }
  const observer = new MutationObserver(() => {
    if (timer !== undefined || !isLost()) return
    const dialog = path.some((element) => element.getAttribute('role') === 'dialog')
    timer = setTimeout(mend, dialog ? patience.dialog : patience.other)
  })
  // Who presses beside everything leaves what had the focus; it is not given back when that goes away.
  const leave = () =>
    setTimeout(() => {
      const { activeElement: active, body } = document
      if (active === body && path[0]?.isConnected) path = []
    })
  document.addEventListener('focusin', follow)
  document.addEventListener('pointerdown', leave)
  observer.observe(document.body, { childList: true, subtree: true })
  return () => {
    document.removeEventListener('focusin', follow)
    document.removeEventListener('pointerdown', leave)
    observer.disconnect()
    clearTimeout(timer)
  }
}
