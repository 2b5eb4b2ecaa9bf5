import type { Span } from '../../contract/span.ts'
import type { Quantity } from '../recognize/quantities/quantity.ts'
import type { Sentence } from '../tokens/sentences.ts'
import type { ScopedBlock } from './scopes.ts'

/** What all figures of a sentence share. */
export interface Told {
  sentence: Sentence
  /** Its words, and those of the block's first sentence: what the figure may be about. */
  words: string
  head: string
  /** Where it stands in the raw text. */
  context: Span[]
}

/** What a sentence of the block tells each of its figures. @param head the block's first sentence */
export const toldIn = (scoped: ScopedBlock, sentence: Sentence, head: string, raw: string): Told => ({
  sentence,
  words: scoped.block.joined.text.slice(sentence.start, sentence.end),
  head,
  context: contextOf(scoped, sentence.start, sentence.end, raw),
})

/** So far the first words of a long sentence reach that say what all of it is. */
const openingReach = 60

/** The words before a figure: of its own clause, and of the sentence up to it (with what stands right behind). */
export function clauseBefore(
  text: string,
  sentence: Sentence,
  quantity: Quantity,
): Record<'before' | 'near' | 'whole', string> {
  const before = text.slice(sentence.start, quantity.start).trimEnd()
  const mark = Math.max(before.lastIndexOf(','), before.lastIndexOf(';'))
  const behind = /^[^,。;]{0,18}/u.exec(text.slice(quantity.end))?.[0] ?? ''
  // Of a sentence that was parted the first words hold on: 到2025年,力争完成….
  const opening = text.slice(sentence.opens, Math.min(sentence.start, sentence.opens + openingReach))
  return { before: `${opening}${before}`, near: before.slice(mark + 1), whole: `${before}${behind}` }
}

/** 设亭8座、｜堆放点2个; 党员320名,其中｜女性98名. Refuses 走访58次,｜发放…: another clause. */
export function isJoined(text: string, before: Quantity, figure: Quantity): boolean {
  const words = text.slice(before.end, figure.start)
  return (oneClause.test(words) && listJoint.test(words)) || partClause.test(words)
}
const oneClause = /^[^,;。]*$/u
const listJoint = /[、和及]|[:(](?:其中|包括|含)/u
const partClause = /^[^,;。]*[,;](?:其中|包括|含)[^,;。]*$/u

/** So many pieces of a sentence are kept apart; of one that a column cut oftener, white space joins them again. */
const mostPieces = 12

/** Where [start, end) of a block stands in the raw text. */
export function contextOf({ block }: ScopedBlock, start: number, end: number, raw: string): Span[] {
  const pieces = block.joined.spans(start, end)
  if (pieces.length <= mostPieces) return pieces
  const merged: Span[] = []
  for (const piece of pieces) {
    const last = merged.at(-1)
    if (last && last.end <= piece.start && raw.slice(last.end, piece.start).trim() === '')
      last.end = piece.end
    else merged.push({ ...piece })
  }
  return merged
}
