import type { Figure } from '../../contract/figure.ts'
import type { Span } from '../../contract/span.ts'
import type { Extraction } from '../../extract/types.ts'
import { isWithin } from '../../text/spans/spans.ts'
import { type Note, note, type Param, phrase } from '../note.ts'
import { drop, setFields } from './change.ts'
import type { Correction } from './schema.ts'

/** Ids that a correction may refer to. */
export interface Known {
  regionIds: ReadonlySet<string>
  indicatorIds: ReadonlySet<string>
  themeIds: ReadonlySet<string>
}

/** One report's corrections and what they apply to. `file` is the corrections file, for messages. */
export interface CorrectionTask {
  file: string
  text: string
  extraction: Extraction
  corrections: readonly Correction[]
  known: Known
}

/** The figure that a correction is for, and the passage of the text that it found. */
interface Target {
  figure: Figure
  passage: Span
}

/**
 * The extraction with its corrections, in the order of the file. Each leaves a note: what was corrected
 * and why, or that it is an orphan. A correction that fits several figures is an orphan too: choosing one
 * would be a guess.
 */
export function applyCorrections(task: CorrectionTask): { extraction: Extraction; notes: Note[] } {
  let extraction = task.extraction
  const notes: Note[] = []
  task.corrections.forEach((correction, index) => {
    const { quote, reason, set } = correction
    const about = { path: `$[${index}]`, quote }
    const target = findTarget(task.text, extraction.figures, correction)
    const why = 'why' in target ? target.why : unknownId(correction, task.known)
    if ('why' in target || why) {
      notes.push(note('correction.orphan', task.file, { ...about, why: why ?? '' }))
      return
    }
    const { figure, passage } = target
    extraction = set ? setFields(extraction, figure, set, task.text, passage) : drop(extraction, figure)
    notes.push({ ...note('correction.applied', task.file, { ...about, reason }), span: figure.span })
  })
  return { extraction, notes }
}

/** The one figure whose quote lies inside the found text, or why there is not just one. */
function findTarget(
  text: string,
  figures: readonly Figure[],
  { find, quote }: Correction,
): Target | { why: Param } {
  const hits: Target[] = []
  let passages = 0
  for (let start = text.indexOf(find); start >= 0; start = text.indexOf(find, start + 1)) {
    passages += 1
    const passage = { start, end: start + find.length }
    for (const figure of figures)
      if (figure.quote === quote && isWithin(figure.span, passage)) hits.push({ figure, passage })
  }
  if (passages === 0) return { why: phrase('noPassage') }
  const [hit] = hits
  if (!hit) {
    return { why: phrase('noFigure') }
  }
  if (new Set(hits.map(({ figure }) => figure.id)).size === 1) return hit
  return { why: phrase('manyFigures', { count: hits.length }) }
}

/** An id that the dataset does not have would be a reference into nothing. */
function unknownId({ set }: Correction, known: Known): Param | undefined {
  const unknown = [
    ...[set?.regionId ?? []].flat().filter((id) => !known.regionIds.has(id)),
    ...[set?.indicatorId ?? []].flat().filter((id) => !known.indicatorIds.has(id)),
    ...(set?.themes ?? []).filter((id) => !known.themeIds.has(id)),
  ]
  const list = unknown.join(', ')
  return list ? phrase('unknownIds', { ids: list }) : undefined
}
