import type { YearSeries } from '../../../compare/told/year-series.ts'
import { formatTick } from '../../i18n/format.ts'
import type { Language } from '../../state/view-state.ts'
import type { Colours } from '../drawing/colours.ts'
import { yearGeometry, yearRuns } from '../rows/year-geometry.ts'
import { escapeXml } from './svg-chart.ts'

export interface YearPictureLook {
  colours: Colours
  lang: Language
  /** The colour and the name of a series. */
  colourOf: (series: YearSeries) => string
  nameOf: (series: YearSeries) => string
}

export const yearPictureHeight = 220

/** The lines over the years as SVG, without the page around them; filled where the year is stated. */
export function yearSvg(series: readonly YearSeries[], width: number, look: YearPictureLook): string {
  const { colours, lang, colourOf, nameOf } = look
  const { x, y, numberAt, values, years, left, right } = yearGeometry(series, width, yearPictureHeight)
  const text = (at: number, top: number, words: string, rest: string) =>
    `<text x="${at}" y="${top}" font-size="12" ${rest}>${escapeXml(words)}</text>`
  const rules = values.map(
    (value) =>
      `<line x1="${left}" x2="${right}" y1="${y(value)}" y2="${y(value)}" stroke="${colours.rule}"/>` +
      text(left - 8, y(value) + 4, formatTick(value, lang), `text-anchor="end" fill="${colours.ink3}"`),
  )
  const labels = years.map((year) =>
    text(x(year), yearPictureHeight - 6, String(year), `text-anchor="middle" fill="${colours.ink3}"`),
  )
  const lines = series.map((row) => {
    const colour = colours.of(colourOf(row))
    const runs = yearRuns(row.points).map((run) => {
      const points = run.map(({ year, figure }) => `${x(year)},${y(figure.value)}`).join(' ')
      return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`
    })
    const dots = row.points.map(({ year, inferred, figure }) => {
      const number = numberAt(year)
      return (
        `<circle cx="${x(year)}" cy="${y(figure.value)}" r="4" fill="${inferred ? colours.paper : colour}" stroke="${colour}" stroke-width="2"/>` +
        text(
          number.x,
          y(figure.value) - 10,
          figure.quote,
          `text-anchor="${number.anchor}" fill="${colours.ink}"`,
        )
      )
    })
    const end = row.points.at(-1)
    const name = end
      ? text(
          x(end.year) + 10,
          y(end.figure.value) + 4,
          nameOf(row),
          `font-weight="700" fill="${colours.ink}"`,
        )
      : ''
    return [...runs, ...dots, name].join('')
  })
  return [...rules, ...labels, ...lines].join('')
}
