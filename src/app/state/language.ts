import { keepForNextVisit, kept } from './kept.ts'
import { type Language, languages } from './view-state.ts'

const key = 'language'

/** The first language that the browser asks for; without Chinese among what it reads, English. */
function asked(): Language {
  const wanted = (navigator.languages ?? [navigator.language]).map((tag) => tag.slice(0, 2).toLowerCase())
  return (
    languages.find((lang) => lang === wanted.find((tag) => languages.some((known) => known === tag))) ?? 'en'
  )
}

let current: Language | undefined

/** The reader's language, in which a link without one opens: what was chosen here before, else what the browser asks for. */
export function readerLanguage(): Language {
  current ??= languages.find((lang) => lang === kept(key)) ?? asked()
  return current
}

/** Keeps a choice for the next visit. */
export function keepLanguage(lang: Language): void {
  current = lang
  keepForNextVisit(key, lang)
}
