import type { Figure } from '../../contract/figure.ts'
import { definitions } from '../rows/definitions.ts'
import { wordingOf } from './wording.ts'

/** Of which classes of their indicator all figures are, by name (城镇居民); none where they differ or their labels do not say. */
export function classNames(figures: readonly Figure[]): { zh: string; en: string }[] {
  const [first, ...others] = figures.map((figure) => wordingOf(figure).classes)
  return [...(first ?? [])].flatMap(([row, index]) => {
    const name = definitions[row]?.names?.[index]
    return name && name.zh !== '' && others.every((classes) => classes.get(row) === index) ? [name] : []
  })
}
