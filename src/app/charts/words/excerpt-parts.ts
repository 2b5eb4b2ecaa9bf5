import type { Figure } from '../../../contract/figure.ts'
import type { Span } from '../../../contract/span.ts'
import { beginsAt, endsAt } from '../../../text/whole-numbers.ts'
import { isHeadOfTable } from '../../ui/display.ts'

/** A stretch of a sentence: plain words, the words that say what is counted, or the number. */
export interface ExcerptPart {
  role: 'plain' | 'label' | 'number' | 'gap'
  text: string
}

const within = (at: number, span: Span) => at >= span.start && at < span.end

function roleAt(at: number, figure: Figure): ExcerptPart['role'] {
  if (within(at, figure.span)) return 'number'
  return figure.labelSpans.some((span) => within(at, span)) ? 'label' : 'plain'
}

/** The whole sentence of a figure, in parts; the pieces of a broken sentence are read as one. */
export function sentenceParts(raw: string, figure: Figure): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  for (const piece of figure.context) {
    const isHead = isHeadOfTable(raw.slice(piece.start, piece.end))
    for (let at = piece.start; at < Math.min(piece.end, raw.length); at++) {
      const character = raw.charAt(at)
      if (character === '\r' || (character === '\n' && !isHead)) continue
      const text = character === '\n' ? ' / ' : character
      const role = roleAt(at, figure)
      const last = parts.at(-1)
      if (last?.role === role) last.text += text
      else parts.push({ role, text })
    }
  }
  return parts
}

const gap: ExcerptPart = { role: 'gap', text: '……' }

function cut(parts: readonly ExcerptPart[], length: number, keep: 'head' | 'tail'): ExcerptPart[] {
  const kept: ExcerptPart[] = []
  let room = length
  for (const part of keep === 'head' ? parts : [...parts].reverse()) {
    if (room <= 0) {
      kept.push(gap)
      break
    }
    const { length } = part.text
    // A number that is cut is another one.
    const text =
      keep === 'head'
        ? part.text.slice(0, endsAt(part.text, Math.min(room, length)))
        : part.text.slice(beginsAt(part.text, Math.max(0, length - room)))
    kept.push({ ...part, text })
    room -= part.text.length
    if (room < 0) {
      kept.push(gap)
      break
    }
  }
  if (keep === 'head') return kept
  const [ellipsis, first, ...rest] = kept.reverse()
  // A stop right after the gap belongs to the words that were cut off.
  return ellipsis === gap && first
    ? [gap, { ...first, text: first.text.replace(/^[\s、，。；：！？,.;:!?”’）)]+/u, '') }, ...rest]
    : kept
}

/**
 * The sentence cut to the words around its number, at most `before` and `after` characters of them.
 * @returns nothing where the number is not in the sentence: a wrong highlight is worse than none
 */
export function excerptParts(raw: string, figure: Figure, before: number, after: number): ExcerptPart[] {
  const parts = sentenceParts(raw, figure)
  const at = parts.findIndex((part) => part.role === 'number')
  const number = parts[at]
  if (!number) return []
  return [...cut(parts.slice(0, at), before, 'tail'), number, ...cut(parts.slice(at + 1), after, 'head')]
}
