import { Excerpt } from '../../../charts/words/excerpt.tsx'
import { useCollection } from '../../../data/collection-context.tsx'
import { periodWords } from '../../../i18n/period.ts'
import { useBilingual, useLanguage, useText } from '../../../i18n/use-text.ts'
import { metaOf, periodBasisOf, placeBasisOf } from '../../../marks/figure-words.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { openFigure } from '../../../ui/dialogs/open-figure.ts'
import { exactWithUnit } from '../../../ui/words/converted.ts'
import { asWritten } from '../../../ui/words/quote-parts.ts'
import styles from '../table.module.css'
import type { TableRow } from './rows.ts'

export interface DetailProps {
  row: TableRow
  raw: string | undefined
  /** Whether the text could not be fetched. */
  failed: boolean
}

/** An opened row: its sentence, and how place, time and value are known. */
export function Detail({ row, raw, failed }: DetailProps) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const say = useBilingual()
  const words = text.table.detail
  const { figure, region, indicator } = row
  const period = figure.period
  const facts = [
    [words.place, region ? `${region.fullName} · ${placeBasisOf(figure, text)}` : text.terms.unknownPlace],
    [
      words.period,
      period
        ? `${periodWords(period, text.terms)} · ${periodBasisOf(figure, text)}`
        : metaOf(collection, figure, text),
    ],
    [words.converted, words.equals(asWritten(figure), exactWithUnit(figure, text, lang))],
    [text.table.columns.label, figure.label],
    ...(indicator ? [[text.table.columns.indicator, say(indicator)] as const] : []),
  ] as const
  return (
    <div className={styles.detail}>
      <p className={styles.sentence}>
        {raw === undefined ? (
          <span className={styles.third}>{failed ? words.failed : words.loading}</span>
        ) : (
          <Excerpt figure={figure} raw={raw} />
        )}
      </p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <div>
          <dt>{text.table.columns.source}</dt>
          <dd>
            {words.position(row.file, String(figure.span.start), String(figure.span.end))}{' '}
            <Button look="text" className={styles.openSource} onClick={() => openFigure(figure.id)}>
              {words.open}
            </Button>
          </dd>
        </div>
      </dl>
    </div>
  )
}
