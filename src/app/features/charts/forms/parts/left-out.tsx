import type { Figure } from '../../../../../contract/figure.ts'
import { useCollection } from '../../../../data/collection-context.tsx'
import { useLanguage, useText } from '../../../../i18n/use-text.ts'
import { placeOf, whenWords } from '../../../../marks/figure-words.ts'
import { openFigure } from '../../../../ui/dialogs/open-figure.ts'
import { display } from '../../../../ui/display.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../../ui/words/quote-number.tsx'
import styles from './left-out.module.css'

/** More than these are counted only. */
const mostListed = 12

/** What the places state and a form cannot draw: a number that is not on a chart is not unsaid. Each opens its sentence. */
export function LeftOut({ figures, why }: { figures: readonly Figure[]; why: string }) {
  const c = useCollection()
  const text = useText()
  const lang = useLanguage()
  if (figures.length === 0) return null
  return (
    <p className={styles.left}>
      {why}
      {text.terms.colon}
      {figures.slice(0, mostListed).map((figure) => (
        <button key={figure.id} type="button" className={styles.open} onClick={() => openFigure(figure.id)}>
          <MarkedChinese text={placeOf(c, figure, lang, text)} /> <QuoteNumber figure={figure} size="table" />{' '}
          <span className={styles.when}>
            {whenWords(figure, text)}
            {text.terms.dot}
            <span lang="zh">{display(figure.label)}</span>
          </span>
        </button>
      ))}
      {figures.length > mostListed && text.charts.more(String(figures.length - mostListed))}
    </p>
  )
}
