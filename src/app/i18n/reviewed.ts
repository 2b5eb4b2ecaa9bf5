import type { Figure } from '../../contract/figure.ts'
import type { Language } from '../state/view-state.ts'
import type { Dictionary } from './dictionary.ts'

/** What a program did that read again. It comes with what shows it, behind the first card. */
const byProgram: Record<Language, Dictionary['terms']['reviews']> = {
  zh: { confirmed: '程序另读无误', corrected: '程序另读更正', added: '程序另读补入' },
  en: {
    confirmed: 'read again by a program',
    corrected: 'corrected by a program',
    added: 'added by a program',
  },
}

/** What a reader did to a figure or a practice, in words that say whether a person or a program did; undefined where nobody did. */
export const reviewed = (
  { review, reviewedBy }: Pick<Figure, 'review' | 'reviewedBy'>,
  { reviews }: Pick<Dictionary['terms'], 'reviews'>,
  lang: Language,
): string | undefined => review && (reviewedBy === 'program' ? byProgram[lang] : reviews)[review]
