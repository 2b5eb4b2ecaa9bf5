import type { Indicator } from '../contract/taxonomy.ts'
import { publicRows } from './indicators/public-rows.ts'
import { indicatorOfRow } from './indicators/row.ts'
import { partyRows } from './indicators/rows.ts'

/** All indicators, in the order of the taxonomy: those of party building and governance, then those of every bulletin. */
export const indicators: readonly Indicator[] = [...partyRows, ...publicRows].map(indicatorOfRow)
