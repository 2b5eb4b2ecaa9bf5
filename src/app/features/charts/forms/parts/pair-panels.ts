import { type AxisGroup, axisUnit } from '../../../../../compare/fair/axis.ts'
import type { SetVerdict } from '../../../../../compare/fair/set-verdict.ts'
import { yearOf } from '../../../../../compare/filter.ts'
import { type Pair, pairPanels } from '../../../../../compare/told/pairs.ts'
import type { Figure } from '../../../../../contract/figure.ts'
import { lookOf } from '../../../../charts/drawing/looks.ts'
import type { PicturePanel } from '../../../../charts/picture/svg-chart.ts'
import { saidVerdict, type VerdictVoice } from '../../../../charts/words/verdict-words.ts'
import type { Dictionary } from '../../../../i18n/dictionary.ts'
import { metaOf, placeOf, yearWords } from '../../../../marks/figure-words.ts'
import { reach } from '../../../../marks/mark.ts'
import { pairShapes, type RowLook } from '../../../../marks/pair-shapes.ts'
import { panelScales } from '../../../../marks/panel-scales.ts'
import type { Scale } from '../../../../marks/scale.ts'
import { extentOf, markOf } from '../../../../marks/series.ts'
import type { Shape } from '../../../../marks/shapes.ts'
import type { Language } from '../../../../state/view-state.ts'
import type { Together } from '../../../../ui/places/together.ts'
import { convertedWords } from '../../../../ui/words/converted-words.ts'
import { captionOf } from '../../model/caption.ts'
import type { ChartsModel } from '../../model/use-model.ts'

/** A number of a row, and what it is there: 2026 目标. */
export interface PairNumber {
  figure: Figure
  said: string
}

/** A row of two numbers, ready to be drawn. */
export interface PairRow {
  id: string
  regionId?: string
  name: string
  meta: string
  label: string
  numbers: readonly PairNumber[]
  /** Why no line joins the two. */
  note?: string
  /** A number that no report writes, reckoned from the two. */
  reckoned?: string
  value: number
  colour: string
  hollow: boolean
  /** Where the drawn part ends, as a share of the axis. */
  end: number
  shapes: (width: number, look: RowLook) => Shape[]
}

/** Rows on one axis. */
export interface PairPanel {
  key: string
  /** What sets it apart, and what is to be said of all of its rows. */
  caption: string
  /** What is to be said of how its numbers compare; absent where the rows say it. */
  doubts?: readonly { of: string; verdict: SetVerdict }[]
  /** Without it the numbers stand alone. */
  scale: Scale | undefined
  rows: readonly PairRow[]
}

export interface PairVoice {
  text: Dictionary
  lang: Language
  together: Together
  join: 'line' | 'arrow'
  /** Why the two of a pair are not joined; asked only of such. */
  why: (pair: Pair) => string
}

/** 2026 目标; 年份不明. */
const saidOf = (figure: Figure, text: Dictionary): string =>
  [yearWords(figure, text) ?? text.terms.unknownYear, figure.kind === 'target' ? text.terms.kinds.target : '']
    .filter((part) => part !== '')
    .join(' ')

/** The two of a pair, the earlier first. */
const both = ({ first, second }: Pair): Figure[] => {
  const figures = [first, second].filter((one) => one !== undefined)
  const year = (figure: Figure) => yearOf(figure)?.year ?? 0
  return figures.sort((a, b) => year(a) - year(b))
}

/** What is to be said of every row is said once, in the caption. */
function saidOnce(
  caption: string,
  rows: readonly PairRow[],
  text: Dictionary,
): Pick<PairPanel, 'caption' | 'rows'> {
  const notes = new Set(rows.map(({ note }) => note))
  const [note] = notes
  if (note === undefined || notes.size > 1 || rows.length < 2) return { caption, rows }
  const bare = rows.map(({ note: _, ...row }) => row)
  return {
    caption: [caption, note].filter((part) => part !== '').join(text.charts.head.separator),
    rows: bare,
  }
}

const far = (pair: Pair): number => {
  const figure = pair.second ?? pair.first
  return figure ? reach(extentOf(figure)) : 0
}

/** Pairs of figures as panels of rows, the largest first; panels of one unit share a scale. */
export function pairPanelsOf(
  { collection: c }: ChartsModel,
  pairs: readonly Pair[],
  voice: PairVoice,
): PairPanel[] {
  const { text, lang, together, join, why } = voice
  const panels = pairPanels(c, pairs).map((list) => list.toSorted((a, b) => far(b) - far(a)))
  const groups = panels.flatMap((list): AxisGroup[] => {
    const figures = list.flatMap(both)
    const [figure] = figures
    if (!figure) return []
    return [{ dimension: figure.dimension, unit: axisUnit(c, figures), figures }]
  })
  const scales = panelScales(c, groups, 'bars')
  return panels.flatMap((list, at): PairPanel[] => {
    const [group, scale] = [groups[at], scales[at]]
    if (!group || !scale) return []
    const caption = captionOf(c, group, groups, text, lang)
    const rows = list.flatMap((pair): PairRow[] => {
      const figures = both(pair)
      const figure = pair.second ?? pair.first
      if (!figure) return []
      const mark = markOf(c, figure, together)
      const marks = {
        ...(pair.first ? { first: markOf(c, pair.first, together) } : {}),
        ...(pair.second ? { second: markOf(c, pair.second, together) } : {}),
        ...(pair.isJoined ? { join } : {}),
      }
      const level = c.region(figure.regionId)?.level
      return [
        {
          id: figures.map(({ id }) => id).join(' '),
          ...(figure.regionId === undefined ? {} : { regionId: figure.regionId }),
          name: placeOf(c, figure, lang, text),
          meta: level === undefined ? metaOf(c, figure, text) : text.terms.levels[level],
          label: figure.label,
          numbers: figures.map((one) => ({ figure: one, said: saidOf(one, text) })),
          ...(pair.isJoined ? {} : { note: why(pair) }),
          value: figure.value,
          colour: mark.colour,
          hollow: mark.hollow,
          end: Math.max(...figures.map((one) => scale.at(reach(extentOf(one))))),
          shapes: (width, look) => pairShapes(marks, scale, look, width),
        },
      ]
    })
    const said = [caption.said, caption.labelled?.label ?? ''].join(' ').trim()
    // A lone number sets no scale, and may lie beyond that of the others.
    const own = group.figures.length > 1 ? scale : undefined
    return [
      { key: rows[0]?.id ?? String(at), scale: own, ...saidOnce(groups.length > 1 ? said : '', rows, text) },
    ]
  })
}

/** The same panels for a saved picture. */
export const pairPicture = (panels: readonly PairPanel[], voice: VerdictVoice): PicturePanel[] =>
  panels.map(({ caption, doubts = [], scale, rows }) => ({
    caption: [
      caption,
      ...doubts.map(({ of, verdict }) => [of, saidVerdict(verdict, voice)].join(voice.text.terms.colon)),
    ]
      .filter((part) => part !== '')
      .join(voice.text.charts.head.separator),
    scale,
    rows: rows.map(({ name, meta, numbers, label, note, reckoned, colour, hollow, end, shapes }) => ({
      place: name,
      meta,
      written: numbers.map(({ figure, said }) => {
        const told = convertedWords(figure, voice.lang, voice.text.terms)
        return `${said}  ${told === undefined ? figure.quote : `${told} (${figure.quote})`}`
      }),
      label: [reckoned, note ?? label].filter(Boolean).join('  '),
      colour,
      hollow,
      end,
      shapes: (width) => shapes(width, lookOf('pair', 'bars', voice.lang)),
    })),
  }))
