import type { Practice } from '../../../../contract/practice.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { periodWords } from '../../../i18n/period.ts'
import { regionName, useLanguage, useText } from '../../../i18n/use-text.ts'
import { change } from '../../../state/store.ts'
import { Button } from '../../../ui/controls/button.tsx'
import { display } from '../../../ui/display.ts'
import { PlaceDot } from '../../../ui/places/place-dot.tsx'
import { placeOptions } from '../../../ui/places/place-options.ts'
import { PlacePicker } from '../../../ui/places/place-picker.tsx'
import { Seal } from '../../../ui/places/seal.tsx'
import { isVerbatimIn } from '../../../ui/words/is-verbatim-in.ts'
import { type Column, nestedPractices } from '../columns.ts'
import { usePractices } from '../view-context.ts'
import styles from './column-head.module.css'
import { ColumnLead } from './column-lead.tsx'

/** Seal, dot, name and counts of a column; level, year, report and what it does in a line under them; the way to another place. */
export function ColumnHead({
  column,
  lead,
  ordinal,
  ids,
}: {
  column: Column
  /** Its practices that meet the filter, the most telling first. */
  lead: readonly Practice[]
  ordinal: number
  ids: readonly string[]
}) {
  const lang = useLanguage()
  const text = useText()
  const words = text.practices
  const c = useCollection()
  const { texts } = usePractices()
  const { region, article, practices, figures, nested } = column
  const name = regionName(region, lang)
  const { period } = article ?? {}
  const stated = article && isVerbatimIn(texts.of(article.sourceId), article.title)
  return (
    <header className={styles.head}>
      <div className={styles.line}>
        <Seal ordinal={ordinal} />
        <PlaceDot regionId={region.id} />
        <h2 className={styles.name} title={region.fullName}>
          {name}
        </h2>
        <span className={styles.tools} data-screen>
          <PlacePicker
            label={words.replaceOf(name)}
            options={() => placeOptions(c, ids, (id) => nestedPractices(c, id).length, words.option)}
            onPick={(id) => change({ regions: ids.map((old) => (old === region.id ? id : old)) })}
          >
            {words.replace}
          </PlacePicker>
          {ids.length > 2 && (
            <Button
              look="text"
              aria-label={words.removeOf(name)}
              onClick={() => change({ regions: ids.filter((id) => id !== region.id) })}
            >
              {words.remove}
            </Button>
          )}
        </span>
        <span className={styles.count}>
          {words.headCounts(String(practices.length), String(figures))}
          {nested > 0 && words.nested(String(nested))}
        </span>
      </div>
      <p className={styles.origin}>
        <span className={styles.when}>
          {text.terms.levels[region.level]}
          {' · '}
          {period
            ? `${periodWords(period, text.terms)} ${text.terms.periodBasis[period.basis]}`
            : text.terms.unknownYear}
          {article && ' · '}
        </span>
        {article && (
          <button
            type="button"
            lang="zh"
            className={stated ? styles.stated : styles.title}
            title={display(article.title)}
            onClick={() => change({ view: 'sources', article: article.id })}
          >
            {display(article.title)}
          </button>
        )}
      </p>
      <ColumnLead practices={lead} />
    </header>
  )
}
