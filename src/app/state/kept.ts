/** What this browser keeps between visits; null where nothing is kept. Private windows may forbid storage. */
export function kept(key: string): string | null {
  try {
    return window.localStorage.getItem(`duizhao.${key}`)
  } catch {
    return null
  }
}

/** Keeps a value for the next visit; without storage it lasts as long as the page. */
export function keepForNextVisit(key: string, value: string): void {
  try {
    window.localStorage.setItem(`duizhao.${key}`, value)
  } catch {
    // Nothing to keep it in.
  }
}
