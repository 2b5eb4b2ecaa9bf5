import type { Span } from '../../../contract/span.ts'
import type { PlaceMention } from '../../recognize/places.ts'
import type { Quantity } from '../../recognize/quantity.ts'
import type { Label } from './label.ts'
import { type Before, phraseBefore } from './phrase-before.ts'

/** A figure in its sentence, with what was found of the figures before it. */
export interface LabelInput {
  text: string
  sentence: Span
  figures: readonly Quantity[]
  /** Index of the figure among them. */
  at: number
  places: readonly PlaceMention[]
  /** Labels of the figures before it, by index. */
  earlier: readonly (Label | undefined)[]
}

/** The same, with the figure itself and the bounds of its clause: marks, or the figures next to it. */
export interface LabelContext extends LabelInput {
  figure: Quantity
  start: number
  end: number
  /** The phrase before the number in its clause, read once. */
  before(): Before | undefined
}

const clauseMark = /[,。;:!?]/u

function clauseStart({ text, sentence, figures, at, earlier }: LabelInput, figure: Quantity): number {
  const previous = figures[at - 1]
  const own = previous && previous.end > sentence.start ? previous.end : 0
  // 6栋办公楼、｜198户: the noun behind the number before belongs to that one.
  const taken = (earlier[at - 1]?.parts ?? []).findLast(
    (part) => part.start >= own && part.end <= figure.start && text[part.end] === '、',
  )
  const start = Math.max(sentence.start, own, own > 0 ? (taken?.end ?? 0) : 0)
  let quote = 0
  for (let i = figure.start - 1; i >= start; i--) {
    const character = text[i] ?? ''
    if (character === '”') quote++
    if (character === '“') quote--
    // A comma inside a quoted name (“学思践悟,优化环境”) ends nothing.
    if (clauseMark.test(character) && quote <= 0) return i + 1
  }
  return start
}

function clauseEnd({ text, sentence, figures, at }: LabelInput, figure: Quantity): number {
  const next = figures[at + 1]
  const end = Math.min(sentence.end, next ? next.start : sentence.end)
  for (let i = figure.end; i < end; i++) if (clauseMark.test(text[i] ?? '')) return i
  return end
}

/** The context of the figure at `at`; undefined where there is none. */
export function contextOf(input: LabelInput, at: number = input.at): LabelContext | undefined {
  const figure = input.figures[at]
  if (!figure) return undefined
  const own = { ...input, at }
  const start = clauseStart(own, figure)
  let read = false
  let phrase: Before | undefined
  const before = () => {
    if (!read) phrase = phraseBefore(own.text, start, figure.start, own.places)
    read = true
    return phrase
  }
  return { ...own, figure, start, end: clauseEnd(own, figure), before }
}
