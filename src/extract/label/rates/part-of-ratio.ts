import { industryParts, ofIndustries } from '../../../lexicon/words/derived.ts'
import type { Quantity } from '../../recognize/quantities/quantity.ts'
import { isNextPart, isRatioPart } from '../../recognize/quantities/runs.ts'
import { type Label, labelText, suffixed } from '../label.ts'

/** Where a part of a:b:c stands among the figures of a block: the index of the first part, its own place, and how many there are. */
export interface RatioPart {
  first: number
  place: number
  of: number
}

/** Undefined for a figure that is no part of a ratio. */
export function ratioPart(figures: readonly Quantity[], at: number): RatioPart | undefined {
  if (!isRatioPart(figures[at])) return undefined
  let first = at
  while (isNextPart(figures[first - 1], figures[first])) first--
  let last = at
  while (isNextPart(figures[last], figures[last + 1])) last++
  return { first, place: at - first, of: last - first + 1 }
}

const ofPart = new RegExp(`中(?:${industryParts.join('|')})$`, 'u')

/** The label of a ratio for one of its parts: 三次产业结构 of 8.4:39.1:52.5 is of the first, the second, the third industry in turn. */
export function partLabel(text: string, whole: Label, { place, of }: RatioPart): Label {
  const name =
    of === industryParts.length && ofIndustries.test(labelText(text, whole))
      ? industryParts[place]
      : undefined
  if (name === undefined) return whole
  // What it was changed from has its part in its name already.
  const suffix = whole.suffix.replace(ofPart, '')
  return suffixed({ ...whole, suffix }, `中${name}`, 'ratio-part')
}
