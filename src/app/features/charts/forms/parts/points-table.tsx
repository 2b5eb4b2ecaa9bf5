import { useState } from 'react'
import type { Crossing } from '../../../../../compare/told/crossing.ts'
import { useRoving } from '../../../../charts/rows/use-roving.ts'
import { useCollection } from '../../../../data/collection-context.tsx'
import { useLanguage, useText } from '../../../../i18n/use-text.ts'
import { placeOf, whenWords } from '../../../../marks/figure-words.ts'
import { Button } from '../../../../ui/controls/button.tsx'
import { openFigure } from '../../../../ui/dialogs/open-figure.ts'
import { PlaceDot } from '../../../../ui/places/place-dot.tsx'
import { usePrinting } from '../../../../ui/use-printing.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../../ui/words/quote-number.tsx'
import styles from './points-table.module.css'

/** Of more points the rest are listed on demand. */
const most = 40

export interface PointsTableProps {
  points: readonly Crossing[]
  heads: readonly [x: string, y: string]
  active: string | undefined
  /** Told of the place that is pointed at; by the keyboard of the number too, whose sentence is then read out. */
  onActive: (regionId: string, figureId?: string) => void
}

/** The points of a scatter as a table: both numbers of a place, each the way to its sentence; arrow keys walk them. */
export function PointsTable({ points, heads, active, onActive }: PointsTableProps) {
  const c = useCollection()
  const text = useText()
  const lang = useLanguage()
  const printing = usePrinting()
  const [opened, setOpened] = useState(false)
  const shown = opened || printing ? points : points.slice(0, most)
  const roving = useRoving(shown.length * 2, (index) => {
    const point = shown[Math.floor(index / 2)]
    if (point) onActive(point.regionId, index % 2 === 0 ? point.x.id : point.y.id)
  })
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={text.charts.two.table}>
        <thead>
          <tr>
            <th scope="col">{text.charts.table.place}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className={styles.number}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ regionId, x, y }, row) => (
            <tr key={regionId} data-active={regionId === active} onPointerEnter={() => onActive(regionId)}>
              <th scope="row">
                <PlaceDot regionId={regionId} /> <MarkedChinese text={placeOf(c, x, lang, text)} />
              </th>
              {[x, y].map((figure, column) => (
                <td key={figure.id} className={styles.number}>
                  <span className={styles.year}>{whenWords(figure, text)}</span>{' '}
                  <button
                    type="button"
                    onClick={() => openFigure(figure.id)}
                    {...roving.item(row * 2 + column)}
                  >
                    <QuoteNumber figure={figure} size="table" />
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {!printing && points.length > most && (
        <Button look="text" onClick={() => setOpened(!opened)}>
          {opened ? text.charts.fewer : text.charts.more(String(points.length - most))}
        </Button>
      )}
    </div>
  )
}
