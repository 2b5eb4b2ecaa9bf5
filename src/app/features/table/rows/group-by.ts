import type { ViewState } from '../../../state/view-state.ts'

/** What the rows of the table are grouped by. */
export type GroupBy = NonNullable<ViewState['groupBy']>
export const groupings: readonly GroupBy[] = ['indicator', 'region', 'theme', 'none']
