import type { Figure } from '../../contract/figure.ts'
import { yearWithin } from '../../contract/period.ts'
import { definitions, severalYears } from '../rows/definitions.ts'
import { wordingOf } from './wording.ts'

/** Of which classes of their indicator all figures are, by name (城镇居民); none where they differ or their labels do not say. */
export function classNames(figures: readonly Figure[]): { zh: string; en: string }[] {
  const [first, ...others] = figures.map((figure) => wordingOf(figure).classes)
  const named = [...(first ?? [])].flatMap(([row, index]) => {
    const name = definitions[row]?.names?.[index]
    return name && name.zh !== '' && others.every((classes) => classes.get(row) === index) ? [name] : []
  })
  return named.length === 0 && first && figures.every(isOfSeveralYears) ? [severalYears] : named
}

/** A growth over several years whose label does not say so: 2021–2025 GDP增长19.8%. */
const isOfSeveralYears = ({ kind, period }: Figure): boolean =>
  kind === 'change' && period?.start !== undefined && yearWithin(period) === undefined
