import { readColours } from '../../../charts/drawing/colours.ts'
import { yearPictureHeight, yearSvg } from '../../../charts/picture/year-picture.ts'
import { useText } from '../../../i18n/use-text.ts'
import { placeOf } from '../../../marks/figure-words.ts'
import { Empty } from '../../../ui/controls/empty.tsx'
import { placeMark, placeVar } from '../../../ui/places/place-colour.ts'
import { TogetherContext } from '../../../ui/places/together.ts'
import { YearsSection } from '../main/years-section.tsx'
import { seriesOf } from '../model/panels.ts'
import { togetherIn } from '../model/use-model.ts'
import { indicatorTable } from '../save/chart-tables.ts'
import type { ChartFormModule, FormProps } from './form.ts'

function View({ model, indicator }: FormProps) {
  const text = useText()
  const drawn = seriesOf(model.collection, indicator.figures)
  // Of all that are asked only these have a line: no two of them share a pigment.
  const together = togetherIn(model, [...new Set(drawn.flat().map(({ regionId }) => regionId))])
  if (drawn.length === 0) {
    // Years that only the filter holds back were told.
    const told = seriesOf(model.collection, indicator.all).length > 0
    const { noneTitle: title, noneHint: hint } = text.charts.years
    return <Empty {...(told ? text.charts.empty : { title, hint })} />
  }
  return (
    <TogetherContext value={together}>
      <YearsSection figures={indicator.figures} indicator={indicator.indicator} />
    </TogetherContext>
  )
}

const drawnIn = ({ model, indicator }: FormProps) =>
  seriesOf(model.collection, indicator.figures).flatMap((series) =>
    series.flatMap(({ points }) => points.map(({ figure }) => figure)),
  )

/** A line for each place that tells several years. */
export const years: ChartFormModule = {
  View,
  figures: drawnIn,
  said: ({ text }) => [text.charts.years.note],
  picture: ({ model, indicator, text, lang }) => {
    const c = model.collection
    const drawn = seriesOf(c, indicator.figures)
    const { places, others } = togetherIn(model, [...new Set(drawn.flat().map(({ regionId }) => regionId))])
    const panels = drawn.map((series) => ({
      caption: '',
      scale: undefined,
      rows: [],
      drawing: {
        height: yearPictureHeight,
        svg: (width: number) =>
          yearSvg(series, width, {
            colours: readColours(),
            lang,
            colourOf: ({ regionId }) => placeVar(placeMark(c, regionId, places, others)),
            nameOf: ({ points: [first] }) => (first ? placeOf(c, first.figure, lang, text) : ''),
          }),
      },
    }))
    return { panels, notes: [text.charts.years.note] }
  },
  table: (input) => indicatorTable(input.model, input.indicator, input.text, input.lang, drawnIn(input)),
}
