import type { Dictionary } from '../dictionary.ts'
import { counted } from './counted.ts'

export const share: Dictionary['share'] = {
  figure: (place, quote, label) => `${place}: ${label} ${quote}`,
  of: (subject, places) => `${subject}: ${places}`,
  andMore: (names, n) => `${names} and others, ${counted(n, 'place')}`,
  description: (sources, figures, practices) =>
    `${counted(sources, 'report')}, ${counted(figures, 'figure')} and ${counted(practices, 'practice')} side by side; every number opens its sentence.`,
  embedded: {
    filters: 'Filters',
    open: 'Open in Duizhao',
  },
}
