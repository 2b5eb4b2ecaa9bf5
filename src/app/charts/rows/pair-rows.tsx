import { type MouseEvent, useMemo } from 'react'
import type { Figure } from '../../../contract/figure.ts'
import { useLanguage, useText } from '../../i18n/use-text.ts'
import type { RowLook } from '../../marks/pair-shapes.ts'
import type { Scale } from '../../marks/scale.ts'
import type { Shape } from '../../marks/shapes.ts'
import { ShapesSvg } from '../../marks/shapes-svg.tsx'
import { openFigure } from '../../ui/dialogs/open-figure.ts'
import { PlaceDot } from '../../ui/places/place-dot.tsx'
import { usePrinting } from '../../ui/use-printing.ts'
import { MarkedChinese } from '../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../ui/words/quote-number.tsx'
import { asWritten } from '../../ui/words/quote-parts.ts'
import { ChartCanvas } from '../drawing/chart-canvas.tsx'
import { lookOf } from '../drawing/looks.ts'
import styles from './pair-rows.module.css'
import { useRoving } from './use-roving.ts'

/** A row of two numbers, or of one that was reckoned from two. */
export interface PairRowView {
  id: string
  regionId?: string
  name: string
  meta: string
  label: string
  numbers: readonly { figure: Figure; said: string }[]
  /** A number that no report writes, reckoned from those beside it. */
  reckoned?: string
  note?: string
  value: number
  colour: string
  end: number
  shapes: (width: number, look: RowLook) => Shape[]
}

export interface PairRowsProps {
  rows: readonly PairRowView[]
  /** Without it the numbers stand alone: a single one has nothing to be measured by. */
  scale: Scale | undefined
  compact: boolean
  label: string
  active: string | undefined
  onActive: (id: string, by: 'pointer' | 'focus') => void
}

/** Where on the axis, as a share of it, the pointer is. */
function shareAt({ clientX, currentTarget }: MouseEvent<HTMLElement>, endRoom: number): number {
  const { left, width } = currentTarget.getBoundingClientRect()
  return (clientX - left) / Math.max(1, width - endRoom)
}

/** The number of a row whose mark is nearest to a share of the axis; of what was reckoned from two the first. */
function nearest({ numbers, reckoned }: PairRowView, scale: Scale, share: number): string | undefined {
  const far = ({ figure }: PairRowView['numbers'][number]) => Math.abs(scale.at(figure.value) - share)
  const by = reckoned === undefined ? numbers.toSorted((a, b) => far(a) - far(b)) : numbers
  return by[0]?.figure.id
}

/** The width of the axis on paper in px, within A4. */
const paperWidth = 230

/**
 * Rows of two numbers, each a button that opens its sentence, and what joins them drawn beside. Arrow keys walk all
 * numbers of all rows.
 */
export function PairRows({ rows, scale, compact, label, active, onActive }: PairRowsProps) {
  const lang = useLanguage()
  const text = useText()
  const printing = usePrinting()
  const isBare = scale === undefined
  const isNoted = rows.some(({ reckoned, note }) => (reckoned ?? note) !== undefined)
  const stacked = isNoted ? 'pairNoted' : 'pairStacked'
  const size = compact ? stacked : 'pair'
  const look = useMemo(() => lookOf(size, 'bars', lang, isBare), [size, lang, isBare])
  const drawn = useMemo(
    () => rows.map((row) => ({ ...row, shapes: (width: number) => row.shapes(width, look) })),
    [rows, look],
  )
  const stops = rows.flatMap(({ numbers }) => numbers.map(({ figure }) => figure.id))
  // Where the numbers of each row begin among all: one number may stand in two rows.
  let first = 0
  const starts = rows.map(({ numbers }) => {
    first += numbers.length
    return first - numbers.length
  })
  const roving = useRoving(stops.length, (index) => {
    const id = stops[index]
    if (id !== undefined) onActive(id, 'focus')
  })
  const heights = `${look.axisHeight}px repeat(${rows.length}, ${look.rowHeight}px)`
  return (
    <div
      className={`${styles.chart} ${compact ? styles.stacked : styles.wide}`}
      style={{ gridTemplateRows: heights }}
    >
      {!printing && scale && (
        <div className={styles.canvas}>
          <ChartCanvas rows={drawn} scale={scale} look={look} />
        </div>
      )}
      <ol className={styles.list} aria-label={label}>
        {rows.map((row, index) => (
          <li
            key={row.id}
            className={styles.row}
            data-active={row.numbers.some(({ figure }) => figure.id === active)}
          >
            <div className={styles.name}>
              {row.regionId === undefined ? <span /> : <PlaceDot regionId={row.regionId} />}
              <span className={styles.title}>
                <MarkedChinese text={row.name} />
              </span>
              <span className={styles.meta}>{row.meta}</span>
            </div>
            <div className={styles.numbers}>
              {row.numbers.map(({ figure, said }, at) => (
                <button
                  key={figure.id}
                  type="button"
                  className={styles.number}
                  aria-label={[row.name, asWritten(figure), figure.label, said].join(text.terms.joint)}
                  onClick={() => openFigure(figure.id)}
                  onPointerEnter={() => onActive(figure.id, 'pointer')}
                  {...roving.item((starts[index] ?? 0) + at)}
                >
                  <span className={styles.said}>{said}</span>
                  <QuoteNumber figure={figure} size="table" />
                </button>
              ))}
            </div>
            <div className={styles.plot}>
              {printing && scale && (
                <ShapesSvg
                  shapes={row.shapes(paperWidth, { rowHeight: look.rowHeight, barHeight: look.barHeight })}
                  colour={row.colour}
                  width={paperWidth}
                  height={look.rowHeight}
                />
              )}
              {!compact && (
                <span
                  className={styles.words}
                  style={{ left: isBare ? 0 : `calc((100% - ${look.endRoom}px) * ${row.end} + 28px)` }}
                >
                  {row.reckoned !== undefined && <strong className={styles.reckoned}>{row.reckoned} </strong>}
                  {row.note ?? <span lang="zh">{row.label}</span>}
                </span>
              )}
              {compact && (row.reckoned ?? row.note) !== undefined && (
                <span className={styles.note}>
                  {row.reckoned === undefined ? (
                    row.note
                  ) : (
                    <strong className={styles.reckoned}>{row.reckoned}</strong>
                  )}
                </span>
              )}
              {!printing && scale && (
                <button
                  type="button"
                  className={styles.hit}
                  tabIndex={-1}
                  aria-hidden="true"
                  onClick={(event) => {
                    const id = nearest(row, scale, shareAt(event, look.endRoom))
                    if (id !== undefined) openFigure(id)
                  }}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
