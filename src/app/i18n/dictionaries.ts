import type { Language } from '../state/view-state.ts'
import type { Dictionary } from './dictionary.ts'
import { zh } from './zh/index.ts'

/** The languages that are there: Chinese from the start, the others when they are asked for. */
const ready: Partial<Record<Language, Dictionary>> = { zh }
const listeners = new Set<() => void>()

const fetching: Record<Exclude<Language, 'zh'>, () => Promise<Dictionary>> = {
  en: async () => (await import('./en/index.ts')).en,
}

/** Fetches the words of a language; at once where they are there. A failure leaves the page in Chinese. */
export async function loadLanguage(lang: Language): Promise<void> {
  if (lang === 'zh' || ready[lang]) return
  ready[lang] = await fetching[lang]()
  for (const listener of listeners) listener()
}

/** The dictionary of a language, Chinese as long as it is on its way. */
export const dictionaryOf = (lang: Language): Dictionary => ready[lang] ?? zh

/** Told when the words of a language have come. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
