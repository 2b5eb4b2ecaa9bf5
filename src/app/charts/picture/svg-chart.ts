import { formatTick } from '../../i18n/format.ts'
import type { Scale } from '../../marks/scale.ts'
import type { Shape } from '../../marks/shapes.ts'
import type { Colours } from '../drawing/colours.ts'
import type { ChartLook } from '../drawing/looks.ts'
import { emsOf, wrapText } from './wrap.ts'

/** A chart as a picture of its own: every word that the page sets beside the bars is in it. */
export interface Picture {
  title: string
  /** Lines under the title: definition, counts, verdict. */
  notes: readonly string[]
  panels: readonly PicturePanel[]
  /** Lines at the foot: who is silent, where the numbers come from. */
  foot: readonly string[]
}

export interface PicturePanel {
  caption: string
  /** Without it the rows have no bars: a lone number has nothing to be measured by. */
  scale: Scale | undefined
  rows: readonly PictureRow[]
  /** In place of rows: a picture of its own, for the whole width. */
  drawing?: { height: number; svg: (width: number) => string }
}

export interface PictureRow {
  colour: string
  hollow: boolean
  place: string
  meta: string
  /** The numbers as written: one, or two below each other. */
  written: readonly string[]
  label: string
  /** Where the drawn part ends, as a share of the axis. */
  end: number
  shapes(width: number): Shape[]
}

const width = 960
const noteEms = (width - 64) / 13
const footEms = (width - 64) / 12
const plot = { left: 320, right: 170 }
const serif = "'Noto Serif CJK SC','Source Han Serif SC','Songti SC',SimSun,serif"

/** What may stand in no XML, however it is written: control characters, halves of surrogate pairs. */
const noXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text as it may stand in a picture. */
export const escapeXml = (text: string) =>
  text
    .replace(noXml, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

function drawn(shape: Shape, colour: string, paper: string): string {
  const fill = 'paint' in shape ? (shape.paint === 'paper' ? paper : colour) : colour
  const tint = 'paint' in shape && shape.paint === 'tint' ? ' opacity="0.28"' : ''
  if (shape.kind === 'rect') {
    return `<rect x="${shape.x}" y="${shape.y}" width="${shape.width}" height="${shape.height}" fill="${fill}"${tint}/>`
  }
  if (shape.kind === 'dot') {
    return `<circle cx="${shape.x}" cy="${shape.y}" r="${shape.r - 1}" fill="${shape.filled ? colour : paper}" stroke="${colour}" stroke-width="2"/>`
  }
  const points = shape.points.map((point) => point.join(',')).join(' ')
  if (shape.kind === 'polygon') return `<polygon points="${points}" fill="${fill}"${tint}/>`
  const dash = shape.dash ? ` stroke-dasharray="${shape.dash.join(' ')}"` : ''
  return `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="${shape.width}"${dash}/>`
}

/** How large the numbers of a panel are written: all alike, as large as the longest has room beside its name. */
function sizeOf(rows: readonly PictureRow[]): number {
  const room = rows.map(({ place, meta, written }) => {
    const taken = 68 + 15 * Math.max(emsOf(place), (emsOf(meta) * 12) / 15)
    return Math.floor((plot.left + 16 - taken) / Math.max(1, ...written.map(emsOf)))
  })
  const most = rows.some(({ written }) => written.length > 1) ? 14 : 26
  return Math.max(9, Math.min(most, ...room))
}

/** Draws the picture. Colours are resolved: the file must look the same where the page's tokens are not. */
export function svgChart(
  picture: Picture,
  look: ChartLook,
  colours: Colours,
): { svg: string; width: number; height: number } {
  const out: string[] = []
  const axis = width - plot.left - plot.right - 32
  let y = 56
  const text = (x: number, at: number, words: string, attributes: string) =>
    out.push(`<text x="${x}" y="${at}" ${attributes}>${escapeXml(words)}</text>`)
  text(32, y, picture.title, `font-size="26" font-weight="700" fill="${colours.ink}"`)
  for (const note of picture.notes.flatMap((words) => wrapText(words, noteEms))) {
    y += 20
    text(32, y, note, `font-size="13" fill="${colours.ink3}"`)
  }
  for (const panel of picture.panels) {
    y += 28
    for (const [at, line] of wrapText(panel.caption, noteEms).entries()) {
      if (at > 0) y += 18
      text(32, y, line, `font-size="13" font-weight="700" fill="${colours.ink}"`)
    }
    const { scale, drawing } = panel
    if (drawing) {
      y += 12
      const inner = drawing.svg(width - 64)
      out.push(`<g transform="translate(32 ${y})">${inner}</g>`)
      y += drawing.height
      continue
    }
    const left = plot.left + 32
    if (scale) {
      y += 16
      const bottom = y + 8 + panel.rows.length * look.rowHeight
      const upright = (value: number, stroke: string) =>
        out.push(
          `<line x1="${left + scale.at(value) * axis}" x2="${left + scale.at(value) * axis}" y1="${y}" y2="${bottom}" stroke="${stroke}"/>`,
        )
      for (const tick of scale.ticks) {
        upright(tick, colours.rule)
        const at = left + scale.at(tick) * axis
        text(
          at,
          y - 4,
          formatTick(tick, look.lang),
          `font-size="11" text-anchor="middle" fill="${colours.ink3}"`,
        )
      }
      if (scale.kind === 'linear') upright(0, colours.ink)
    }
    y += 8
    const size = sizeOf(panel.rows)
    for (const row of panel.rows) {
      const { place, meta, written, label } = row
      const colour = colours.of(row.colour)
      const middle = y + look.rowHeight / 2
      out.push(drawn({ kind: 'dot', x: 37, y: middle - 6, r: 5, filled: !row.hollow }, colour, colours.paper))
      text(52, middle - 1, place, `font-size="15" font-weight="700" fill="${colours.ink}"`)
      text(52, middle + 16, meta, `font-size="12" fill="${colours.ink3}"`)
      const number = `font-size="${size}" text-anchor="end" font-family="${serif}" fill="${colours.ink}"`
      written.forEach((words, at) => {
        text(plot.left + 16, written.length > 1 ? middle - 4 + at * 20 : middle + 9, words, number)
      })
      if (scale) {
        const shapes = row.shapes(axis).map((shape) => drawn(shape, colour, colours.paper))
        out.push(`<g transform="translate(${left} ${y})">${shapes.join('')}</g>`)
      }
      const end = scale ? left + row.end * axis + 24 : left
      const lines = wrapText(label, Math.max(4, (width - 16 - end) / 13)).slice(0, 3)
      lines.forEach((line, at) => {
        const top = middle + 5 + (at - (lines.length - 1) / 2) * 16
        // Words stand before the lines of the axis.
        const ground = `stroke="${colours.paper}" stroke-width="4" stroke-linejoin="round" paint-order="stroke"`
        text(end, top, line, `font-size="13" fill="${colours.ink3}" ${ground}`)
      })
      y += look.rowHeight
    }
  }
  y += 6
  for (const line of picture.foot.flatMap((words) => wrapText(words, footEms))) {
    y += 18
    text(32, y, line, `font-size="12" fill="${colours.ink3}"`)
  }
  const height = y + 32
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${escapeXml(colours.sans)}">`
  const svg = `${head}<rect width="${width}" height="${height}" fill="${colours.paper}"/>${out.join('')}</svg>`
  return { svg, width, height }
}
