import type { Language } from '../state/view-state.ts'

const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en' }

/** A formatter a language, made when first asked for: making one takes some milliseconds. */
function formatter(options: Intl.NumberFormatOptions): (value: number, lang: Language) => string {
  const made: Partial<Record<Language, Intl.NumberFormat>> = {}
  return (value, lang) => {
    made[lang] ??= new Intl.NumberFormat(locales[lang], options)
    return made[lang].format(value)
  }
}

/** 187000 → 187,000 */
export const formatNumber = formatter({ maximumFractionDigits: 4 })

/** 92.75793 → 92.8; 0.00123456 → 0.00123: what was reckoned is not told more exactly than it is known. */
export const formatShort = formatter({ maximumSignificantDigits: 3 })

/** 187000 → 18.7万 or 187K */
export const formatCompact = formatter({ notation: 'compact', maximumFractionDigits: 1 })
