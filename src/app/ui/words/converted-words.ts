import type { Figure } from '../../../contract/figure.ts'
import type { Dictionary } from '../../i18n/dictionary.ts'
import type { Language } from '../../state/view-state.ts'
import { converted } from './converted.ts'

/** A figure as English tells it, in one line, as a chart does; undefined in Chinese, and where the report writes it alike (5.6%). */
export function convertedWords(
  figure: Figure,
  lang: Language,
  terms: Dictionary['terms'],
): string | undefined {
  if (lang === 'zh') return undefined
  const { shown, named } = converted(figure, 'chart', terms)
  return shown === figure.quote ? undefined : [shown, named].filter(Boolean).join(' ')
}
