import type { Language } from '../state/view-state.ts'

const exact = {
  zh: new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 4 }),
}
const compact = {
  zh: new Intl.NumberFormat('zh-CN', { notation: 'compact', maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }),
}

/** 187000 → 187,000 */
export function formatNumber(value: number, lang: Language): string {
  return exact[lang].format(value)
}

/** 187000 → 18.7万 or 187K */
export function formatCompact(value: number, lang: Language): string {
  return compact[lang].format(value)
}

/** 2017 or 2017–2023 */
export function formatYears(start: string, end: string): string {
  const [from, to] = [start.slice(0, 4), end.slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}
