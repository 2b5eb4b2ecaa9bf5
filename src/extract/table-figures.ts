import { type Figure, isExactValue } from '../contract/figure.ts'
import type { Issue } from '../contract/issue.ts'
import type { Period } from '../contract/period.ts'
import type { Region } from '../contract/region.ts'
import type { Span } from '../contract/span.ts'
import { goalCell, planHead, yearsGrowth } from '../lexicon/table-words.ts'
import { changedIndicator, indicatorOf } from './classify/indicators.ts'
import { kindOf } from './classify/kind.ts'
import { themesOf } from './classify/themes.ts'
import { figureOf } from './figure-of.ts'
import type { FigureContext } from './figures.ts'
import { issue } from './issues.ts'
import { isComparing } from './label/rates/rates.ts'
import type { Quantity } from './recognize/quantities/quantity.ts'
import type { ReadBlock } from './scope/article/read-article.ts'
import { yearNow } from './scope/article-time.ts'
import { modeAt } from './scope/mode.ts'
import type { ScopedBlock } from './scope/scopes.ts'
import { periodOf } from './scope/when.ts'
import { type CellLabel, labelOf, subjectOf } from './tables/cells/cell-label.ts'
import { readTable } from './tables/read-table.ts'
import { type TableCell, type TableLine, wordsOf } from './tables/table.ts'
import { looseTables, tablesOf } from './tables/tables-of.ts'
import { inMonthsOf, isNoted, known, timeIn, timeOfCell, upTo } from './tables/times.ts'

/** What stands behind the last cell of a line up to its end. */
const lineEnd = /^[ |]{0,6}\n/u

interface Article {
  blocks: readonly ReadBlock[]
  /** How many of them are its title. */
  titles: number
  scopes: readonly ScopedBlock[]
  base: Region | undefined
  context: FigureContext
}

const quantityOf = ({ start, end, value, bound, unit }: TableCell): Quantity => ({
  start,
  end,
  value,
  bound,
  unit: unit.unit,
  dimension: unit.dimension,
  events: false,
  rules: ['table.cell'],
})

/** A cell with its words, its block, and where it and its row with the head stand in the raw text. */
interface Placed {
  cell: TableCell
  label: CellLabel
  scoped: ScopedBlock
  span: Span
  context: Span[]
  labelSpans: Span[]
  /** What the table is about, for its themes. */
  subject: string
  /** When the cell itself holds; undefined where its row and its column tell no time, or none that is known. */
  time: Omit<Period, 'basis'> | undefined
  /** A note or a caption with several years stands above it: they are not its own. */
  noted: boolean
  /** When its caption says that it holds. */
  titled: Omit<Period, 'basis'> | undefined
  /** Whether it is of what is to come, in the table of a plan; false for what was over when the text was made. */
  ahead: boolean | undefined
  /** The place where no cell tells another; undefined where its rows or columns are of places and this one is of none that is known. */
  around: Region | undefined
}

function cellFigure({ cell, label, scoped, span, around, ...told }: Placed, context: FigureContext): Figure {
  const quantity = quantityOf(cell)
  const { words } = label
  const sentence = { start: 0, end: cell.line.text.length, opens: 0 }
  const alone = { ...scoped, times: [], figures: [quantity] }
  const { kind: found } = kindOf({
    figure: quantity,
    label: words,
    clause: words,
    sentence: words,
    behind: '',
    verbKind: undefined,
    joined: undefined,
    subject: false,
    mode: told.ahead === false ? 'done' : modeAt(alone, sentence, quantity, '', context),
  })
  const planned = cell.column !== undefined && planHead.test(wordsOf(cell.column)) && found !== 'rate'
  const kind = planned || told.ahead ? 'target' : found
  const { time } = told
  const region = cell.place ?? around
  const { unit, dimension } = quantity
  return figureOf(context, {
    span,
    context: told.context,
    quantity,
    bound: quantity.bound,
    label: { words, spans: told.labelSpans, basis: label.basis, evidence: { how: 'table' }, added: [] },
    kind,
    period: inMonthsOf(
      upTo(
        time
          ? { ...time, basis: cell.time?.relative ? 'inherited' : 'stated' }
          : cell.time
            ? undefined
            : told.titled
              ? { ...told.titled, basis: 'inherited' }
              : told.noted
                ? known(context.period)
                : known(periodOf(alone, sentence, { quantity, at: 0 }, kind, context)),
        cell,
      ),
      cell.row,
    ),
    holder: undefined,
    scope: region && { region, basis: cell.place ? 'stated' : 'inherited' },
    indicatorId: indicatorOf({ label: words, clause: words, dimension, kind, unit }),
    of: isComparing({ dimension }) || kind === 'change' ? changedIndicator(words) : undefined,
    themes: themesOf([
      { text: words, weight: 3 },
      { text: told.subject, weight: 1 },
    ]),
  })
}

type Time = Omit<Period, 'basis'> | undefined

/** Of when the table of a plan tells: the year in which it was made, and the years of its columns. */
interface Plan {
  made: string
  first: string
  last: string
}

/** The year in which a text was made, as far as it tells one. */
const yearOf = ({ published, period, given }: FigureContext): string | undefined =>
  (published ?? period?.start ?? (given === undefined ? undefined : String(given)))?.slice(0, 4)

/** The plan of which a table is, by what its rows say of their goals; made in the year of the text, else in the first that the table tells. */
function planOf(
  rows: readonly TableLine[],
  times: readonly Time[],
  made: string | undefined,
): Plan | undefined {
  if (!rows.some(({ text }) => goalCell.test(text))) return undefined
  const years = times.flatMap((time) => (time?.start === undefined ? [] : [time.start.slice(0, 4)])).sort()
  const [first, last] = [years[0], years.at(-1)]
  return first && last ? { made: made ?? first, first, last } : undefined
}

/** Whether a time was over before the year of the text: its number is no target, though it stands in a part that plans. */
const isPast = (time: Time, made: string | undefined): boolean =>
  made !== undefined && (time?.end?.slice(0, 4) ?? '9999') < made

/** A cell of a plan: whether it is of what is to come, and of when a growth over its years is, for which no head tells a time. */
function inPlan(words: string, time: Time, { made, first, last }: Plan): { ahead: boolean; time: Time } {
  const end = time?.end?.slice(0, 4)
  if (end !== undefined && !(yearsGrowth.test(words) && time?.start === time?.end && end <= made))
    return { ahead: end > made, time }
  if (!yearsGrowth.test(words)) return { ahead: false, time }
  return { ahead: true, time: first < last ? { start: String(Number(first) + 1), end: last } : time }
}

/**
 * The figures of an article's tables: a cell each, named by its row and its column; its sentence is the row with its head and its unit. A table of
 * which something was not understood is told once.
 */
export function tableFigures({ blocks, titles, scopes, base, context }: Article): {
  figures: Figure[]
  issues: Issue[]
} {
  const figures: Figure[] = []
  const issues: Issue[] = []
  const byBlock = new Map(scopes.map((scoped) => [scoped.block, scoped]))
  const spansOf = (line: TableLine, part: Span): Span[] =>
    line.source?.(part).flatMap((piece) => spansOf(piece.line, piece)) ??
    blocks[line.block]?.joined.spans(part.start, part.end) ??
    []
  // The head with the end of its line, which parts it from the row.
  const lineOf = (line: TableLine) =>
    wholeOf(line).map(({ start, end }) => ({
      start,
      end: end + (lineEnd.exec(context.raw.slice(end, end + 8))?.[0].length ?? 0),
    }))
  // 上年 and 8月 are counted from the year of the table, never from one that was only concluded.
  const sure = context.period?.basis === 'inferred' ? context.given : yearNow(context)
  const made = yearOf(context)
  const wholeOf = (line: TableLine) => spansOf(line, { start: 0, end: line.text.length })
  for (const table of tablesOf(blocks, titles, byBlock)) {
    const { caption, below, head, above, rows } = table
    const over = [...above, ...head].sort((a, b) => a.block - b.block)
    const { cells, unread } = readTable(table)
    // The first line with a number of which nothing says what it counts.
    let nameless: TableLine | undefined
    const subject = caption && subjectOf(caption, blocks[caption.block]?.mentions ?? [])
    const first = rows[0]?.block ?? 0
    const noted = isNoted(
      caption?.text,
      blocks[Math.min(over[0]?.block ?? first, first) - 1]?.joined.text ?? '',
    )
    const titled = (caption && timeIn(caption.text, sure)) ?? (below && timeIn(below.text, sure))
    const year = titled?.start ? Number(titled.start.slice(0, 4)) : sure
    const times = cells.map((cell) => timeOfCell(cell, titled ?? context.period, year))
    const plan = planOf(rows, times, made)
    const ofPlaces =
      new Set(cells.filter(({ place }) => place).map(({ line }) => line)).size * 2 > rows.length
    for (const [at, cell] of cells.entries()) {
      const block = blocks[cell.line.block]
      const scoped = block && byBlock.get(block)
      const span = block?.joined.span(cell.start, cell.end)
      const own =
        ofPlaces && !cell.place && !cell.total
          ? undefined
          : (scoped?.headed ?? scoped?.scope[0]?.region ?? base)
      // 全国 in a table of a county: of a place that nothing names.
      const wider =
        cell.all !== undefined && own !== undefined && !own.name.endsWith(wordsOf(cell.all).slice(-1))
      const label = labelOf(cell, subject, { timed: !cell.time || times[at] !== undefined, wider })
      if (!scoped || !span) continue
      if (label.words === '') {
        nameless ??= cell.line
        continue
      }
      if (!isExactValue(cell.value)) {
        issues.push(issue('figure.too-large', context.sourceId, span))
        continue
      }
      const { ahead, time } = plan
        ? inPlan(label.words, times[at], plan)
        : { ahead: isPast(times[at], made) ? false : undefined, time: times[at] }
      const placed: Placed = {
        cell,
        label,
        scoped,
        span,
        context: [...over.flatMap(lineOf), ...wholeOf(cell.line)],
        labelSpans: label.parts.flatMap((part) => spansOf(part.line, part)),
        subject: subject ? wordsOf(subject) : '',
        time,
        titled,
        noted,
        ahead,
        around: wider ? undefined : own,
      }
      figures.push(cellFigure(placed, context))
    }
    const untold = unread ?? nameless
    if (untold) issues.push(issue('table.unread', context.sourceId, wholeOf(untold)[0], caption?.text))
  }
  for (const at of looseTables(blocks)) {
    const [where] = blocks[at]?.joined.pieces ?? []
    issues.push(issue('table.unread', context.sourceId, where))
  }
  return { figures, issues }
}
