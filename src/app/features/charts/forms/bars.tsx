import { markRows } from '../../../charts/drawing/drawn-row.ts'
import { lookOf } from '../../../charts/drawing/looks.ts'
import type { PicturePanel } from '../../../charts/picture/svg-chart.ts'
import { saidPanel } from '../../../charts/words/verdict-words.ts'
import { useText } from '../../../i18n/use-text.ts'
import { metaOf, placeOf } from '../../../marks/figure-words.ts'
import { panelScales } from '../../../marks/panel-scales.ts'
import { behindBar } from '../../../marks/scale.ts'
import { largestFirst, marksOf } from '../../../marks/series.ts'
import { convertedWords } from '../../../ui/words/converted-words.ts'
import { AxisPanel } from '../main/axis-panel.tsx'
import styles from '../main/main-chart.module.css'
import { Unstated } from '../main/unstated.tsx'
import { YearsSection } from '../main/years-section.tsx'
import { captionOf } from '../model/caption.ts'
import { judged, panelsOf } from '../model/panels.ts'
import { togetherIn } from '../model/use-model.ts'
import { useSetVerdict } from '../model/use-set-verdict.ts'
import { indicatorTable } from '../save/chart-tables.ts'
import { useStacked } from '../use-compact.ts'
import type { DrawnForm, FormInput, FormProps } from './form.ts'
import { NothingStated } from './parts/nothing-stated.tsx'
import { WithRail } from './parts/with-rail.tsx'

type RowsForm = 'bars' | 'dots'

function View({ model, indicator, form }: FormProps & { form: RowsForm }) {
  const text = useText()
  const compact = useStacked()
  const { collection } = model
  const { figures } = indicator
  const verdict = useSetVerdict(figures)
  const panels = panelsOf(collection, figures)
  const scales = panelScales(collection, panels, form, compact ? 2 : 4)
  const first = panels[0] && largestFirst(panels[0].figures)[0]?.id
  return (
    <>
      <WithRail model={model} figures={figures} first={first}>
        {({ active, onActive }) => (
          <>
            {scales.some((scale, at) => scale.kind === 'log' && (panels[at]?.figures.length ?? 0) > 1) && (
              <p className={styles.note}>{text.charts.forms.logNote}</p>
            )}
            {panels.map((panel, at) => (
              <AxisPanel
                key={panel.figures[0]?.id}
                panel={panel}
                scale={scales[at]}
                verdict={verdict?.panels[at]}
                indicator={indicator.indicator}
                form={form}
                groups={panels}
                active={active}
                onActive={onActive}
              />
            ))}
            {figures.length === 0 && <NothingStated indicator={indicator} />}
            <Unstated model={model} indicator={indicator} />
          </>
        )}
      </WithRail>
      <YearsSection figures={figures} indicator={indicator.indicator} />
    </>
  )
}

function picture({ model, indicator, text, lang, say }: FormInput, form: RowsForm) {
  const c = model.collection
  const groups = panelsOf(c, indicator.figures)
  const scales = panelScales(c, groups, form)
  const look = lookOf('main', form, lang)
  const verdicts = judged(c, indicator.figures).panels
  const panels = groups.map((group, at): PicturePanel => {
    const marks = marksOf(c, largestFirst(group.figures), togetherIn(model, indicator.stated))
    const scale = marks.length > 1 ? scales[at] : undefined
    const caption = captionOf(c, group, groups, text, lang)
    const verdict = verdicts[at]
    const said = [
      caption.said,
      caption.labelled?.label ?? '',
      verdict && marks.length > 1 ? saidPanel(verdict, { c, text, lang, say }) : '',
    ]
    const drawn = scale ? markRows(marks, scale, look) : []
    return {
      caption: groups.length > 1 ? said.filter((words) => words !== '').join(text.charts.head.separator) : '',
      scale,
      rows: marks.flatMap((mark, row) => {
        const figure = c.figure(mark.id)
        if (!figure) return []
        // In English the converted number is drawn, and the original stands with the year.
        const told = convertedWords(figure, lang, text.terms)
        const meta = metaOf(c, figure, text)
        return {
          colour: mark.colour,
          hollow: mark.hollow,
          place: placeOf(c, figure, lang, text),
          meta: told === undefined ? meta : [meta, figure.quote].join(text.terms.dot),
          written: [told ?? figure.quote],
          label: figure.label,
          end: scale ? behindBar(scale, mark) : 0,
          shapes: (width: number) => drawn[row]?.shapes(width) ?? [],
        }
      }),
    }
  })
  const isLog = panels.some(({ scale }) => scale?.kind === 'log')
  return { panels, notes: isLog ? [text.charts.forms.logNote] : [] }
}

const formOf = (form: RowsForm): DrawnForm => ({
  View: (props) => <View {...props} form={form} />,
  picture: (input) => picture(input, form),
  table: ({ model, indicator, text, lang }) => indicatorTable(model, indicator, text, lang),
})

/** Bars from zero, the panels of one unit on one scale. */
export const bars = formOf('bars')

/** Dots on a logarithmic scale, where length means nothing. */
export const dots = formOf('dots')
