import { useText } from '../../i18n/use-text.ts'
import styles from './collection-line.module.css'
import type { ToldYear } from './told-years.ts'

const width = 264
const edge = 16

/** The farthest that a square's edge grows, in px: it shows how many figures are of the year. */
const largest = 13
const smallest = 4

/** Longer gaps than these, in years, are cut. */
const longest = 5

/** Where years stand on the line, in years from its start; a longer gap is cut short. */
function placed(years: readonly ToldYear[]): { row: ToldYear; unit: number; isBroken: boolean }[] {
  let unit = 0
  return years.map((row, at) => {
    const gap = at === 0 ? 0 : row.year - (years[at - 1]?.year ?? row.year)
    unit += Math.min(gap, longest)
    return { row, unit, isBroken: gap > longest }
  })
}

/** The years of the figures on a line, a square each by how many there are: filled where any is stated, outlined where all are inferred. */
export function YearsStrip({ years }: { years: readonly ToldYear[] }) {
  const text = useText()
  const [first, last] = [years[0], years.at(-1)]
  if (!first || !last) return null
  const most = Math.max(...years.map((row) => row.stated + row.inferred))
  // Where nothing is told for long the line is broken, and shows that it is.
  const places = placed(years)
  const units = places.at(-1)?.unit ?? 0
  const x = (unit: number) => (units === 0 ? width / 2 : edge + (unit / units) * (width - 2 * edge))
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
        {places.flatMap(({ row, unit, isBroken }) => {
          const at = x(unit - longest / 2)
          return isBroken
            ? [
                <g key={row.year} className={styles.axis}>
                  <line x1={at - 4} x2={at} y1="14" y2="4" />
                  <line x1={at} x2={at + 4} y1="14" y2="4" />
                </g>,
              ]
            : []
        })}
        {places.map(({ row, unit }) => {
          const at = x(unit)
          const room = at - labelled >= 30 || (row === last && at - labelled >= 26)
          const side = smallest + (largest - smallest) * Math.sqrt((row.stated + row.inferred) / most)
          if (room) labelled = at
          return (
            <g key={row.year}>
              <title>
                {text.shell.collection.ofYear(String(row.year), String(row.stated), String(row.inferred))}
              </title>
              <rect
                x={at - side / 2}
                y={9 - side / 2}
                width={side}
                height={side}
                className={row.stated > 0 ? styles.stated : styles.inferred}
              />
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
