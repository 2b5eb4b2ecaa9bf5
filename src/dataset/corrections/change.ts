import type { Figure } from '../../contract/figure.ts'
import type { Span } from '../../contract/span.ts'
import type { Extraction } from '../../extract/types.ts'
import { withoutFigures } from '../../review/change.ts'
import type { Correction } from './schema.ts'

type Fields = NonNullable<Correction['set']>

/** The extraction with one figure's fields set and the flag `corrected` on it. `passage` is the text that was found. */
export function setFields(
  extraction: Extraction,
  target: Figure,
  set: Fields,
  text: string,
  passage: Span,
): Extraction {
  const figures = extraction.figures.map((figure) =>
    figure.id === target.id ? corrected(figure, set, text, passage) : figure,
  )
  return { ...extraction, figures }
}

/** The extraction without one figure, and without references to it. */
export const drop = (extraction: Extraction, target: Figure): Extraction => ({
  ...extraction,
  ...withoutFigures(extraction, new Set([target.id])),
})

function corrected(figure: Figure, set: Fields, text: string, passage: Span): Figure {
  const flags = [...new Set([...(figure.flags ?? []), 'corrected'])]
  const result: Figure = { ...figure, flags, review: 'corrected' }
  if (set.label !== undefined) Object.assign(result, labelled(set.label, text, passage))
  if (set.regionId !== undefined) {
    result.regionId = set.regionId
    // a person's judgement, not the text's words
    result.regionBasis = 'inferred'
  }
  if (set.kind !== undefined) result.kind = set.kind
  if (set.indicatorId !== undefined) result.indicatorId = set.indicatorId
  if (set.unit !== undefined) result.unit = set.unit
  if (set.themes !== undefined) result.themes = set.themes
  if (set.value !== undefined) {
    result.value = set.value
    // one value was given, so it is no range any more
    delete result.valueMax
  }
  return result
}

/** A new label is highlighted only where the found text holds its words: no highlight rather than a wrong one. */
function labelled(
  label: string,
  text: string,
  passage: Span,
): Pick<Figure, 'label' | 'labelSpans' | 'labelBasis'> {
  const at = text.slice(passage.start, passage.end).indexOf(label)
  if (at < 0) return { label, labelSpans: [], labelBasis: 'derived' }
  const start = passage.start + at
  return { label, labelSpans: [{ start, end: start + label.length }], labelBasis: 'stated' }
}
