import { reasonWords } from '../rows/reason-words.ts'
import { type ReasonLanguage, type Voice, writeList } from './reason-forms.ts'
import type { Reason } from './reasons.ts'

export type { ReasonLanguage } from './reason-forms.ts'

/**
 * A reason as a clause without a stop. Names of places and words of the reports stay Chinese in both
 * languages, unless the voice has the reader's script for a name, or a gloss for words.
 */
export function reasonText(
  reason: Reason,
  lang: ReasonLanguage,
  voice: Voice = { place: (name) => name },
): string {
  return reasonWords[reason.code][lang].replaceAll(
    /\{(\w+)(?:\|(\w+))?\}/g,
    (_, name: string, how?: string) => {
      const items = (reason.params?.[name] ?? '').split('~').filter((item) => item !== '')
      return writeList(items, how, lang, voice)
    },
  )
}
