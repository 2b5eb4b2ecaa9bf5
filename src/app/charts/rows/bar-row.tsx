import type { Figure } from '../../../contract/figure.ts'
import { overhang } from '../../marks/bar-shapes.ts'
import { dotOverhang } from '../../marks/dot-shapes.ts'
import { isVerbatim } from '../../marks/figure-words.ts'
import type { Mark } from '../../marks/mark.ts'
import { MiniBar } from '../../marks/mini-bar.tsx'
import type { Scale } from '../../marks/scale.ts'
import { openFigure } from '../../ui/dialogs/open-figure.ts'
import { PlaceDot } from '../../ui/places/place-dot.tsx'
import { Gloss } from '../../ui/words/gloss.tsx'
import { MarkedChinese } from '../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../ui/words/quote-number.tsx'
import type { BarSize, ChartLook } from '../drawing/looks.ts'
import styles from './bar-rows.module.css'
import type { Roving } from './use-roving.ts'

export interface BarRowProps {
  mark: Mark
  figure: Figure
  size: BarSize
  /** Where the mark ends, as a share of the axis; undefined where nothing is drawn. */
  share: number | undefined
  look: Pick<ChartLook, 'form' | 'barHeight' | 'endRoom'>
  name: string
  /** Level and year. */
  meta: string
  /** The whole row in words, for the button's name. */
  spoken: string
  isActive: boolean
  onPoint: () => void
  stop: ReturnType<Roving['item']>
  /** On paper the row draws its own bar, in this scale. */
  paper?: Scale | undefined
}

/** Lengths of the axis on paper in px: beside names and numbers, within the width of A4. */
const paperWidths: Record<BarSize, number> = { main: 230, stacked: 230, panel: 120 }

/** One row of a chart: place, number as written, and what it counts, beside the drawn bar. */
export function BarRow(props: BarRowProps) {
  const { mark, figure, size, share, look, name, meta, spoken, isActive, onPoint, stop, paper } = props
  const label = (
    <>
      <span lang="zh" className={isVerbatim(figure) ? styles.verbatim : undefined}>
        {figure.label}
      </span>{' '}
      <Gloss label={figure.label} planned={figure.kind === 'target'} />
    </>
  )
  const past = look.form === 'dots' ? dotOverhang(mark) : overhang(mark, look.barHeight)
  const from = share === undefined ? '0' : `calc((100% - ${look.endRoom}px) * ${share} + ${past + 10}px)`
  return (
    <li className={styles.row} data-active={isActive} onPointerEnter={onPoint}>
      <div className={styles.name}>
        {size !== 'panel' && mark.regionId !== undefined && <PlaceDot regionId={mark.regionId} />}
        {size !== 'panel' && mark.regionId === undefined && <span />}
        <span className={styles.title} title={figure.regionId === undefined ? undefined : name}>
          <MarkedChinese text={name} />
        </span>
        {size !== 'panel' && (
          <span className={styles.meta}>
            {meta}
            {size === 'stacked' && <> · {label}</>}
          </span>
        )}
      </div>
      <button
        type="button"
        className={styles.number}
        aria-label={spoken}
        title={size === 'main' ? figure.label : undefined}
        onClick={() => openFigure(mark.id)}
        {...stop}
      >
        <QuoteNumber figure={figure} size={size === 'panel' ? 'table' : 'chart'} />
      </button>
      {paper && (
        <div className={styles.paper}>
          <MiniBar mark={mark} scale={paper} width={paperWidths[size]} height={look.barHeight} />
          {size === 'main' && label}
        </div>
      )}
      {!paper && size === 'main' && (
        <div className={styles.plot}>
          <span className={styles.words} style={{ left: from }}>
            {label}
          </span>
        </div>
      )}
    </li>
  )
}
