import { useCallback, useMemo } from 'react'
import { useColours } from '../../../../charts/drawing/colours.ts'
import { PointsCanvas } from '../../../../charts/drawing/points/points-canvas.tsx'
import { stripHeight, stripOption } from '../../../../charts/drawing/points/strip-option.ts'
import { useRoving } from '../../../../charts/rows/use-roving.ts'
import { VerdictLine } from '../../../../charts/words/verdict-line.tsx'
import { useLanguage, useText } from '../../../../i18n/use-text.ts'
import { metaOf, placeOf } from '../../../../marks/figure-words.ts'
import type { Scale } from '../../../../marks/scale.ts'
import { openFigure } from '../../../../ui/dialogs/open-figure.ts'
import { display } from '../../../../ui/display.ts'
import { PlaceDot } from '../../../../ui/places/place-dot.tsx'
import { useTogether } from '../../../../ui/places/together.ts'
import { MarkedChinese } from '../../../../ui/words/marked-chinese.tsx'
import { QuoteNumber } from '../../../../ui/words/quote-number.tsx'
import { asWritten } from '../../../../ui/words/quote-parts.ts'
import styles from '../../main/main-chart.module.css'
import type { ChartsModel } from '../../model/use-model.ts'
import strip from './strip.module.css'

import { among, type Strip, standing, stripPoints } from './strip-model.ts'

export interface StripViewProps {
  model: ChartsModel
  row: Strip
  scale: Scale
  caption: string
  onActive: (id: string, by: 'pointer' | 'focus') => void
  label: string
  brushing: boolean
  onSelected: (ids: string[]) => void
}

/** One strip: ticks of all places, a row for each that is named, and these as a list that opens their sentences. */
export function StripView({
  model,
  row,
  scale,
  caption,
  onActive,
  label,
  brushing,
  onSelected,
}: StripViewProps) {
  const c = model.collection
  const text = useText()
  const lang = useLanguage()
  const together = useTogether()
  const colours = useColours()
  const option = useMemo(
    () => stripOption(stripPoints(c, row, { text, lang, together }), scale, { colours, lang }),
    [c, row, scale, text, lang, together, colours],
  )
  const group = useMemo(() => among(c, row, { text, lang, together }), [c, row, text, lang, together])
  const stands = useMemo(() => standing(c, row, { text, lang, together }), [c, row, text, lang, together])
  const point = useCallback((id: string) => onActive(id, 'pointer'), [onActive])
  const roving = useRoving(row.named.length, (index) => {
    const figure = row.named[index]
    if (figure) onActive(figure.id, 'focus')
  })
  return (
    <div className={strip.strip}>
      {caption !== '' && <p className={styles.panelVerdict}>{caption}</p>}
      <VerdictLine verdict={row.verdict} className={styles.panelVerdict} />
      <p className={styles.panelVerdict}>
        <MarkedChinese text={group} />
      </p>
      {stands.why !== undefined && <p className={styles.panelVerdict}>{stands.why}</p>}
      <PointsCanvas
        option={option}
        height={stripHeight(row.named.length)}
        brush={brushing ? 'lineX' : undefined}
        onPoint={point}
        onOpen={openFigure}
        onSelected={onSelected}
      />
      <ol className={strip.list} aria-label={label}>
        {row.named.map((figure, at) => (
          <li key={figure.id} className={strip.row} onPointerEnter={() => onActive(figure.id, 'pointer')}>
            <button
              type="button"
              className={strip.open}
              aria-label={[placeOf(c, figure, lang, text), asWritten(figure), figure.label].join(
                text.terms.joint,
              )}
              onClick={() => openFigure(figure.id)}
              {...roving.item(at)}
            >
              {figure.regionId !== undefined && <PlaceDot regionId={figure.regionId} />}
              <MarkedChinese text={placeOf(c, figure, lang, text)} />
              <QuoteNumber figure={figure} size="table" />
            </button>
            <span className={strip.meta}>
              {metaOf(c, figure, text)} · <span lang="zh">{display(figure.label)}</span>
            </span>
            <span className={strip.stands}>
              <MarkedChinese text={stands.of(figure) ?? ''} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
