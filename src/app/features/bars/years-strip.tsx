import { useText } from '../../i18n/use-text.ts'
import styles from './collection-line.module.css'
import type { ReportYear } from './report-years.ts'

const width = 264
const edge = 16

/** The years of the reports on a line: filled where the text states them, outlined where they are inferred. */
export function YearsStrip({ years }: { years: readonly ReportYear[] }) {
  const text = useText()
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return null
  const span = Math.max(1, last.year - first.year)
  const single = first.year === last.year
  const x = (year: number) => (single ? width / 2 : edge + ((year - first.year) / span) * (width - 2 * edge))
  const ticks = Array.from({ length: last.year - first.year + 1 }, (_, at) => first.year + at)
  let labelled = -1e9
  return (
    <figure className={styles.strip}>
      <figcaption className={styles.caption}>
        <span>{text.shell.collection.years}</span>
        <span className={styles.key}>
          <svg width="8" height="8" aria-hidden="true">
            <rect width="8" height="8" className={styles.stated} />
          </svg>
          {text.shell.collection.stated}
          <svg width="8" height="8" aria-hidden="true">
            <rect x="0.75" y="0.75" width="6.5" height="6.5" className={styles.inferred} />
          </svg>
          {text.shell.collection.inferred}
        </span>
      </figcaption>
      <svg width={width} height="36" role="img" aria-label={years.map((row) => row.year).join(', ')}>
        <line x1={edge} x2={width - edge} y1="9" y2="9" className={styles.axis} />
        {ticks.map((year) => (
          <line key={year} x1={x(year)} x2={x(year)} y1="6" y2="12" className={styles.axis} />
        ))}
        {years.map((row) => {
          const at = x(row.year)
          const room = at - labelled >= 30
          if (room) labelled = at
          return (
            <g key={row.year}>
              <title>
                {text.shell.collection.ofYear(String(row.year), String(row.stated), String(row.inferred))}
              </title>
              {row.stated > 0 ? (
                <rect x={at - 4.5} y="4.5" width="9" height="9" className={styles.stated} />
              ) : (
                <rect x={at - 4} y="5" width="8" height="8" className={styles.inferred} />
              )}
              {room && (
                <text x={at} y="29" className={styles.year}>
                  {row.year}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </figure>
  )
}
