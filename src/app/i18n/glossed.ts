import type { Gloss } from './use-gloss.ts'

/** What is shown, and behind it in brackets what the words mean, where that is asked for and known. */
export function glossed(
  gloss: Gloss | undefined,
  shown: string,
  words: string = shown,
  planned = false,
): string {
  const said = gloss?.(words, planned)
  return said === undefined ? shown : `${shown} (${said})`
}
