/** So many things are on their way to the browser's storage. */
let underWay = 0

/** The browser then asks the reader, in its own words, whether the page may go. */
const ask = (event: BeforeUnloadEvent) => event.preventDefault()

/**
 * Lets the browser ask before the page is left while something is on its way to its storage: a page that goes loses it.
 * @returns what was given
 */
export function askUntil<T>(kept: Promise<T>): Promise<T> {
  // Listened to only meanwhile: a page with this listener is not kept for the way back.
  if (underWay === 0) window.addEventListener('beforeunload', ask)
  underWay += 1
  const done = () => {
    underWay -= 1
    if (underWay === 0) window.removeEventListener('beforeunload', ask)
  }
  kept.then(done, done)
  return kept
}
