import type { Figure } from '../../../contract/figure.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import { converted } from './converted.ts'

/** A figure as English tells it, in one line, as a chart does; undefined where the report writes it alike (5.6%). */
export function convertedWords(figure: Figure, terms: Dictionary['terms']): string | undefined {
  const { shown, named } = converted(figure, 'chart', terms)
  return shown === figure.quote ? undefined : [shown, named].filter(Boolean).join(' ')
}
