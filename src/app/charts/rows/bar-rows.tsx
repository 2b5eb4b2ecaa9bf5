import { useMemo } from 'react'
import { useCollection } from '../../data/collection-context.tsx'
import { regionName, useLanguage, useText } from '../../i18n/use-text.ts'
import { metaOf, placeOf } from '../../marks/figure-words.ts'
import type { Mark } from '../../marks/mark.ts'
import { behindBar, type Scale } from '../../marks/scale.ts'
import { usePrinting } from '../../ui/use-printing.ts'
import { asWritten } from '../../ui/words/quote-parts.ts'
import { ChartCanvas } from '../drawing/chart-canvas.tsx'
import { markRows } from '../drawing/drawn-row.ts'
import { type BarSize, lookOf } from '../drawing/looks.ts'
import { BarRow } from './bar-row.tsx'
import styles from './bar-rows.module.css'
import { useRoving } from './use-roving.ts'

export interface BarRowsProps {
  marks: readonly Mark[]
  /** Without it the numbers stand alone: a single one has nothing to be measured by. */
  scale: Scale | undefined
  form: 'bars' | 'dots'
  size: BarSize
  /** What the list is, for a screen reader. */
  label: string
  /** The mark whose sentence is shown. */
  active?: string | undefined
  /** Told of the mark under the pointer or the focus; `by` tells which, because only a focus is announced. */
  onActive?: (id: string, by: 'pointer' | 'focus') => void
  width?: number
}

/**
 * A chart whose words are text of the page and whose bars are drawn beside them: one row a mark, on one grid,
 * so that both stay in line. The numbers are buttons that open their sentences; arrow keys walk them.
 */
export function BarRows({ marks, scale, form, size, label, active, onActive, width }: BarRowsProps) {
  const collection = useCollection()
  const text = useText()
  const lang = useLanguage()
  // The drawing library measures its box later than the printer takes its picture: on paper rows draw their bars.
  const printing = usePrinting()
  const isBare = scale === undefined
  const look = useMemo(() => lookOf(size, form, lang, isBare), [size, form, lang, isBare])
  const drawn = useMemo(() => (scale ? markRows(marks, scale, look) : []), [marks, scale, look])
  const roving = useRoving(marks.length, (index) => {
    const mark = marks[index]
    if (mark) onActive?.(mark.id, 'focus')
  })
  const rows = `${look.axisHeight}px repeat(${marks.length}, ${look.rowHeight}px)`
  return (
    <div className={`${styles.chart} ${styles[size]}`} style={{ gridTemplateRows: rows }}>
      {!printing && scale && (
        <div className={styles.canvas}>
          <ChartCanvas rows={drawn} scale={scale} look={look} {...(width === undefined ? {} : { width })} />
        </div>
      )}
      <ol className={styles.list} aria-label={label}>
        {marks.map((mark, index) => {
          const figure = collection.figure(mark.id)
          if (!figure) return null
          const region = collection.region(figure.regionId)
          const meta = metaOf(collection, figure, text)
          const place = placeOf(collection, figure, lang, text)
          return (
            <BarRow
              key={mark.id}
              mark={mark}
              figure={figure}
              size={size}
              share={scale && behindBar(scale, mark)}
              look={look}
              name={size === 'panel' && region ? regionName(region, lang, 'short') : place}
              meta={meta}
              spoken={[place, asWritten(figure), figure.label, meta].join(text.terms.joint)}
              isActive={mark.id === active}
              onPoint={() => onActive?.(mark.id, 'pointer')}
              stop={roving.item(index)}
              paper={printing ? scale : undefined}
            />
          )
        })}
      </ol>
    </div>
  )
}
