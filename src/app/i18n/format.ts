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

const short = {
  2: formatter({ maximumSignificantDigits: 2 }),
  3: formatter({ maximumSignificantDigits: 3 }),
}

/**
 * 92.75793 → 92.8; 0.00123456 → 0.00123: what was reckoned is not told more exactly than it is known.
 * @param way where it is a bound: a lower one is never rounded up, nor an upper one down
 * @param digits how many of its digits are known
 */
export function formatShort(
  value: number,
  lang: Language,
  way?: 'over' | 'under',
  digits: keyof typeof short = 3,
): string {
  if (way === undefined || value <= 0) return short[digits](value, lang)
  const unit = 10 ** (Math.floor(Math.log10(value)) - digits + 1)
  return short[digits]((way === 'over' ? Math.floor(value / unit) : Math.ceil(value / unit)) * unit, lang)
}

/** 187000 → 18.7万 or 187K, 4.93万亿 → 4.93T: four digits, which most reports tell no more than. */
export const formatCompact = formatter({ notation: 'compact', maximumSignificantDigits: 4 })

/** 33757.93亿 → 3.375793万亿 or 3.375793T: compact, and no digit is lost. */
export const formatWhole = formatter({ notation: 'compact', maximumSignificantDigits: 15 })

/** A tick of an axis: 5.05 beside 5.1, 0.02 beside 0.04, 10万 or 100K. */
export const formatTick = formatter({ notation: 'compact', maximumSignificantDigits: 4 })

/** The size of a file as people say it: `812 B`, `24 kB`, `3.1 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
