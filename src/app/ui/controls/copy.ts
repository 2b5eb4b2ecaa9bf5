/** What is copied, by its type: text/plain, text/html. */
export type Copied = Readonly<Record<string, string>>

/**
 * Copies by the command that browsers had before: a page of an intranet, at a plain http address, has no other. The words are put into the
 * event that the command raises, so that nothing of the page is selected for long.
 */
function copyByCommand(copied: Copied): boolean {
  let isPut = false
  const put = (event: ClipboardEvent) => {
    for (const [type, words] of Object.entries(copied)) event.clipboardData?.setData(type, words)
    event.preventDefault()
    event.stopImmediatePropagation()
    isPut = event.clipboardData !== null
  }
  // Without a selection no event is raised.
  const held = document.createElement('span')
  held.textContent = '.'
  held.style.cssText = 'position:fixed;top:0;opacity:0;user-select:text'
  const selection = document.getSelection()
  const before = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined
  // Inside the dialog that is open: what stands outside it takes no selection.
  ;(document.activeElement?.closest('[role=dialog]') ?? document.body).append(held)
  selection?.selectAllChildren(held)
  document.addEventListener('copy', put, true)
  try {
    return document.execCommand('copy') && isPut
  } catch {
    return false
  } finally {
    document.removeEventListener('copy', put, true)
    held.remove()
    selection?.removeAllRanges()
    if (before) selection?.addRange(before)
  }
}

/** Copies a text; false where the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyByCommand({ 'text/plain': text })
  }
}

/**
 * Copies something in several types at once; false where the browser does not allow it. What is still being made may be given: the browser must
 * be asked while the click lasts.
 */
export async function copyTypes(made: Promise<Copied>, types: readonly string[]): Promise<boolean> {
  const blob = (type: string) => made.then((copied) => new Blob([copied[type] ?? ''], { type }))
  try {
    await navigator.clipboard.write([
      new ClipboardItem(Object.fromEntries(types.map((type) => [type, blob(type)]))),
    ])
    return true
  } catch {
    return made.then(copyByCommand, () => false)
  }
}
