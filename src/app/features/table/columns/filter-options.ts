import { filterColumns } from '../../../../compare/filter-columns.ts'
import { regionLevels } from '../../../../contract/region.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { useBilingual, useText } from '../../../i18n/use-text.ts'
import { figureKinds, type WhereColumn } from '../../../state/view-state.ts'
import { nothing } from './column-filters.ts'
import { type SharedColumn, sharedFields } from './filterable.ts'

/** The values of a column of the filter bar that the collection's figures have, with their names. */
export function useSharedOptions(column: SharedColumn): { value: string; name: string }[] {
  const collection = useCollection()
  const { terms } = useText()
  const say = useBilingual()
  const present = new Set(filterColumns(collection).figures[sharedFields[column]].words)
  const all: Record<SharedColumn, () => { value: string; name: string }[]> = {
    level: () => regionLevels.map((value) => ({ value, name: terms.levels[value] })),
    kind: () => figureKinds.map((value) => ({ value, name: terms.kinds[value] })),
    theme: () => collection.themes.map((theme) => ({ value: theme.id, name: say(theme) })),
    year: () => [...present].sort().map((value) => ({ value, name: value })),
  }
  return all[column]().filter(({ value }) => present.has(value))
}

/** Names a value of a column that has its own filter. */
export function useValueName(column: WhereColumn): (value: string) => string {
  const collection = useCollection()
  const text = useText()
  const say = useBilingual()
  return (value) => {
    if (value === nothing) return column === 'indicator' ? text.table.unclassified : text.table.filter.none
    if (column === 'bound') return (text.terms.bounds as Record<string, string>)[value] ?? value
    const indicator = column === 'indicator' ? collection.indicator(value) : undefined
    return indicator ? say(indicator) : value
  }
}
