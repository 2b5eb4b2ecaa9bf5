import { Fragment, type ReactNode } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { useCountingWords } from '../../i18n/counting/counting-words.ts'
import { formatNumber } from '../../i18n/format.ts'
import { regionName, useLanguage } from '../../i18n/use-text.ts'
import { PlaceName } from '../../ui/places/place-name.tsx'
import { type Concept, type CountRow, perTenThousand } from './count.ts'
import styles from './words.module.css'

interface CountTableProps {
  concepts: readonly Concept[]
  rows: readonly CountRow[]
  /** The cell whose passages are listed. */
  opened: { row: number; concept: number } | undefined
  onOpen: (row: number, concept: number) => void
  /** What stands below the row whose cell is opened. */
  detail: ReactNode
}

/** How often each word stands in the texts of each place and year; a bar in each cell says how often of the most in its column. */
export function CountTable({ concepts, rows, opened, onOpen, detail }: CountTableProps) {
  const words = useCountingWords()
  const c = useCollection()
  const lang = useLanguage()
  const number = (value: number) => formatNumber(value, lang)
  const rate = (row: CountRow, at: number) => perTenThousand(row.counts[at] ?? 0, row.size)
  const most = concepts.map((_, at) => Math.max(...rows.map((row) => rate(row, at)), 0))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroll} tabIndex={0} aria-label={words.caption}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.year}</th>
            <th scope="col" className={styles.wide}>
              {words.texts}
            </th>
            <th scope="col" className={styles.wide}>
              {words.size}
            </th>
            {concepts.map(({ name }) => (
              <th key={name} scope="col" lang="zh">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const region = row.regionId === undefined ? undefined : c.region(row.regionId)
            const place = region ? regionName(region, lang, 'short') : words.noPlace
            return (
              <Fragment key={`${row.regionId} ${row.year}`}>
                <tr>
                  <th scope="row">{region ? <PlaceName region={region} form="short" /> : words.noPlace}</th>
                  <td>{row.year ?? words.noYear}</td>
                  <td className={styles.wide}>{number(row.texts.length)}</td>
                  <td className={styles.wide}>{number(row.size)}</td>
                  {concepts.map(({ name }, at) => {
                    const count = row.counts[at] ?? 0
                    const share = rate(row, at) / (most[at] || 1)
                    const isOpen = opened?.row === index && opened.concept === at
                    return (
                      <td key={name} className={styles.cell} title={words.per(number(rate(row, at)))}>
                        <span
                          className={styles.bar}
                          style={{ inlineSize: `calc(${share} * (100% - 8px))` }}
                        />
                        {count === 0 ? (
                          <span className={styles.zero}>0</span>
                        ) : (
                          <button
                            type="button"
                            aria-expanded={isOpen}
                            aria-label={words.open(name, place, number(count))}
                            onClick={() => onOpen(index, at)}
                          >
                            {number(count)}
                          </button>
                        )}
                      </td>
                    )
                  })}
                </tr>
                {opened?.row === index && (
                  <tr>
                    <td className={styles.detail} colSpan={4 + concepts.length}>
                      {detail}
                    </td>
                  </tr>
                )}
              </Fragment>
            )
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.total}</th>
            <td />
            <td className={styles.wide}>{number(rows.reduce((sum, { texts }) => sum + texts.length, 0))}</td>
            <td className={styles.wide}>{number(rows.reduce((sum, { size }) => sum + size, 0))}</td>
            {concepts.map(({ name }, at) => (
              <td key={name}>{number(rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0))}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </section>
  )
}
