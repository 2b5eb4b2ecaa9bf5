import { readColours } from '../../../charts/drawing/colours.ts'
import { lookOf } from '../../../charts/drawing/looks.ts'
import { svgChart } from '../../../charts/picture/svg-chart.ts'
import { pictureOf } from './picture.ts'

/** Draws the main chart as a picture that explains itself, in the colours of the page; see `pictureOf`. */
export function drawnChart(...[form, input, words]: Parameters<typeof pictureOf>) {
  const look = { ...lookOf('main', 'bars', input.lang), animate: false }
  return svgChart(pictureOf(form, input, words), look, readColours())
}
