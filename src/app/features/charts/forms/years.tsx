import { readColours } from '../../../charts/drawing/colours.ts'
import { yearPictureHeight, yearSvg } from '../../../charts/picture/year-picture.ts'
import { useText } from '../../../i18n/use-text.ts'
import { placeOf } from '../../../marks/figure-words.ts'
import { Empty } from '../../../ui/controls/empty.tsx'
import { placeMark, placeVar } from '../../../ui/places/place-colour.ts'
import { YearsSection } from '../main/years-section.tsx'
import { seriesOf } from '../model/panels.ts'
import { togetherIn } from '../model/use-model.ts'
import { indicatorTable } from '../save/chart-tables.ts'
import type { ChartFormModule, FormProps } from './form.ts'

function View({ model, indicator }: FormProps) {
  const words = useText().charts.years
  if (seriesOf(model.collection, indicator.figures).length === 0) {
    return <Empty title={words.noneTitle} hint={words.noneHint} />
  }
  return <YearsSection figures={indicator.figures} indicator={indicator.indicator} />
}

/** A line for each place that tells several years. */
export const years: ChartFormModule = {
  View,
  picture: ({ model, indicator, text, lang }) => {
    const c = model.collection
    const { places, others } = togetherIn(model, indicator.stated)
    const panels = seriesOf(c, indicator.figures).map((series) => ({
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
  table: ({ model, indicator, text, lang }) => indicatorTable(model, indicator, text, lang),
}
