import { setVerdictOf } from '../../../../../compare/fair/set-verdict.ts'
import { alikePanels } from '../../../../../compare/told/pairs.ts'
import type { PerPair } from '../../../../../compare/told/per-pairs.ts'
import { barShapes } from '../../../../marks/bar-shapes.ts'
import { placeOf, yearWords } from '../../../../marks/figure-words.ts'
import type { Mark } from '../../../../marks/mark.ts'
import { linearScale } from '../../../../marks/scale.ts'
import { markOf } from '../../../../marks/series.ts'
import type { ChartsModel } from '../../model/use-model.ts'
import type { FormVoice } from '../form.ts'
import type { PairPanel, PairRow } from '../parts/pair-panels.ts'

import { quotientForm, quotientUnit, quotientWords } from './quotient.ts'

/** Quotients as panels of rows, the largest first: those stand together whose numbers, and whose bases, may share an axis. */
export function perPanels(
  model: ChartsModel,
  pairs: readonly PerPair[],
  { text, lang, together }: FormVoice,
): PairPanel[] {
  const c = model.collection
  // What may share no axis by its numbers may share none by their quotients: 新建 beside 建成, a quarter beside a year.
  const groups = alikePanels(
    c,
    pairs.toSorted((a, b) => b.value - a.value),
    ({ of, per }) => [of, per],
  )
  return groups.map((list): PairPanel => {
    const scale = linearScale(list)
    const level = c.region(list[0]?.regionId)?.level
    const rows = list.map((pair): PairRow => {
      const { of, per, value } = pair
      const form = quotientForm(pair)
      const { max: _, open: __, approach: ___, ...own } = markOf(c, of, together)
      const mark: Mark = {
        ...own,
        value,
        form,
        ...(form === 'over' ? { open: 'up' } : form === 'under' ? { open: 'down' } : {}),
        ...(form === 'about' ? { approach: 'around' } : {}),
      }
      return {
        id: `${of.id} ${per.id}`,
        regionId: pair.regionId,
        name: placeOf(c, of, lang, text),
        meta: yearWords(of, text) ?? text.terms.unknownYear,
        label: `${of.label} ÷ ${per.label}`,
        numbers: [
          { figure: of, said: text.charts.per.of },
          { figure: per, said: text.charts.per.per },
        ],
        reckoned: quotientWords(pair, lang),
        value,
        colour: mark.colour,
        hollow: mark.hollow,
        end: scale.at(value),
        shapes: (width, look) =>
          barShapes(mark, {
            root: 0,
            end: scale.at(value) * width,
            y: look.barTop ?? (look.rowHeight - look.barHeight) / 2,
            height: look.barHeight,
          }),
      }
    })
    const [lead] = list
    const unit = lead ? quotientUnit(lead) : ''
    const caption = [level === undefined ? '' : text.terms.levels[level], unit && text.charts.per.unit(unit)]
      .filter((part) => part !== '')
      .join(text.charts.head.separator)
    const sides = [
      { of: text.charts.per.of, figures: list.map(({ of }) => of) },
      { of: text.charts.per.per, figures: list.map(({ per }) => per) },
    ]
    const doubts =
      rows.length > 1 ? sides.map(({ of, figures }) => ({ of, verdict: setVerdictOf(c, figures) })) : []
    return { key: rows[0]?.id ?? '', caption, doubts, scale: rows.length > 1 ? scale : undefined, rows }
  })
}
