/** What lasts as long as the page, for a browser that keeps nothing. */
const here = new Map<string, string>()

/** What this browser keeps between visits; null where nothing is kept. Private windows may forbid storage. */
export function kept(key: string): string | null {
  const own = here.get(key)
  if (own !== undefined) return own
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
    here.delete(key)
  } catch {
    here.set(key, value)
  }
}
