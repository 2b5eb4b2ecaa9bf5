import type { TrayWords } from './zh.ts'

/** The same in English. */
export const en: TrayWords = {
  label: 'Comparison',
  count: (n, most) => `Compare ${n}/${most}`,
  remove: (place) => `Remove ${place}`,
  clear: 'Clear',
  cleared: 'Comparison cleared',
  drop: 'Drop the place here to compare it',
  one: 'Choose one more place to compare',
  shared: (n) => `${n} ${n === '1' ? 'indicator' : 'indicators'} stated by both`,
  sharedMany: (n) => `${n} ${n === '1' ? 'indicator' : 'indicators'} stated by at least two`,
  grade: (n, verdict, names) => `See the ${n} ${verdict.toLowerCase()}: ${names}`,
  nothingShared: 'no indicator stated by both',
  practices: 'Practices',
  table: 'Data',
  charts: 'Charts',
  compare: (n) => `Compare ${n}`,
}
