import type { Indicator } from '../contract/taxonomy.ts'
import { indicatorRows } from './indicators/rows.ts'

/** All indicators, in the order of the taxonomy. */
export const indicators: readonly Indicator[] = indicatorRows
