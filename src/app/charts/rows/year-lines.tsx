import type { YearSeries } from '../../../compare/told/year-series.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { formatTick } from '../../i18n/format.ts'
import { regionName, useLanguage, useText } from '../../i18n/use-text.ts'
import { openFigure } from '../../ui/dialogs/open-figure.ts'
import { placeMark, placeVar } from '../../ui/places/place-colour.ts'
import { PlaceName } from '../../ui/places/place-name.tsx'
import { useTogether } from '../../ui/places/together.ts'
import { useMedia, usePhone } from '../../ui/use-media.ts'
import { asWritten } from '../../ui/words/quote-parts.ts'
import { useRoving } from './use-roving.ts'
import { yearGeometry, yearRuns } from './year-geometry.ts'
import styles from './year-lines.module.css'

const widths = { desk: 560, phone: 340, narrow: 272 }
const height = 150

export interface YearLinesProps {
  series: readonly YearSeries[]
  label: string
}

/**
 * A line for each place that states several years, from zero. A filled point is a year that the text states,
 * an outlined one a year that was inferred; each opens its sentence, and the arrow keys walk them.
 */
export function YearLines({ series, label }: YearLinesProps) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  const together = useTogether()
  const points = series.flatMap((row) => row.points)
  const roving = useRoving(points.length)
  const isNarrow = useMedia('screen and (max-width: 387.98px)')
  const isPhone = usePhone()
  const width = widths[isNarrow ? 'narrow' : isPhone ? 'phone' : 'desk']
  const { x, y, numberAt, values, years, left, right } = yearGeometry(series, width, height)
  return (
    <figure className={styles.lines}>
      {/* biome-ignore lint/a11y/useSemanticElements: a group inside a picture has no element of its own */}
      <svg width={width} height={height} className={styles.picture} role="group" aria-label={label}>
        {values.map((value) => (
          <g key={value}>
            <line x1={left} x2={right} y1={y(value)} y2={y(value)} className={styles.rule} />
            <text x={left - 8} y={y(value) + 4} className={styles.value}>
              {formatTick(value, lang)}
            </text>
          </g>
        ))}
        {years.map((year) => (
          <text key={year} x={x(year)} y={height - 6} className={styles.year}>
            {year}
          </text>
        ))}
        {series.map((row) => {
          const colour = placeVar(placeMark(collection, row.regionId, together.places, together.others))
          const region = collection.region(row.regionId)
          const last = row.points.at(-1)
          return (
            <g key={row.points[0]?.figure.id} style={{ color: colour }}>
              {yearRuns(row.points).map((run) => (
                <polyline
                  key={run[0]?.year}
                  points={run.map(({ year, figure }) => `${x(year)},${y(figure.value)}`).join(' ')}
                  className={styles.line}
                />
              ))}
              {row.points.map(({ year, inferred, figure }) => (
                // biome-ignore lint/a11y/useSemanticElements: a picture holds no button element
                <g
                  key={figure.id}
                  role="button"
                  className={styles.point}
                  aria-label={[
                    region ? regionName(region, lang) : text.terms.unknownPlace,
                    String(year),
                    asWritten(figure),
                    figure.label,
                  ].join(text.terms.joint)}
                  onClick={() => openFigure(figure.id)}
                  onKeyUp={(event) => ['Enter', ' '].includes(event.key) && openFigure(figure.id)}
                  {...roving.item(points.findIndex((point) => point.figure.id === figure.id))}
                >
                  <circle cx={x(year)} cy={y(figure.value)} r="12" className={styles.target} />
                  <circle
                    cx={x(year)}
                    cy={y(figure.value)}
                    r="4"
                    className={inferred ? styles.inferred : styles.stated}
                  />
                  <text
                    x={numberAt(year).x}
                    y={y(figure.value) - 10}
                    lang="zh"
                    textAnchor={numberAt(year).anchor}
                    className={styles.quote}
                  >
                    {asWritten(figure)}
                  </text>
                </g>
              ))}
              {series.length > 1 && last && (
                <text x={x(last.year) + 10} y={y(last.figure.value) + 4} className={styles.name}>
                  {region ? regionName(region, lang, 'short') : text.terms.unknownPlace}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <figcaption className={styles.caption}>
        {series.map((row) => {
          const region = collection.region(row.regionId)
          const [point] = row.points
          return (
            <span key={point?.figure.id} className={styles.key}>
              {region && <PlaceName region={region} />}
              <span lang="zh">{point?.figure.label}</span>
            </span>
          )
        })}
        <span>{text.charts.years.note}</span>
      </figcaption>
    </figure>
  )
}
