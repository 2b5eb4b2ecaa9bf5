import type { Figure } from '../../contract/figure.ts'
import type { Span } from '../../contract/span.ts'
import type { VerbRow } from '../../lexicon/words/verbs.ts'
import { wordsOf } from '../../text/words-of.ts'

/** A label as stretches of the block's text, in order, and what was added that the text does not say. */
export interface Label {
  parts: Span[]
  suffix: string
  basis: Figure['labelBasis']
  /** The verb that governs the figure, for its kind. */
  verb?: VerbRow
  /** Names of the rules that decided. */
  rules: string[]
}

const strayAhead = /^(?:以及|[\s、,:的和与及]|了(?![结解]))+/u
const strayBehind = /(?<![\s、,:的了])[\s、,:的了]+$/u

/** The label's words. White space and stray marks at its ends are no part of it. */
export function labelText(text: string, label: Label): string {
  const joined = wordsOf(text, label.parts)
  return balanced(joined.replace(strayAhead, '').replace(strayBehind, '')) + label.suffix
}

const pairs = [
  ['“', '”'],
  ['(', ')'],
  ['《', '》'],
] as const

/** Drops a quotation mark or bracket that lost its other half. */
function balanced(text: string): string {
  if (!/[“”()《》]/u.test(text)) return text
  let out = text
  for (const [open, close] of pairs) {
    const opens = out.split(open).length
    const closes = out.split(close).length
    if (opens > closes) out = out.startsWith(open) ? out.slice(1) : out.replaceAll(open, '')
    else if (closes > opens) out = out.endsWith(close) ? out.slice(0, -1) : out.replaceAll(close, '')
  }
  return out
}

/** The label with a word added that the text does not say. */
export const suffixed = (label: Label, suffix: string, rule: string): Label => ({
  ...label,
  suffix: label.suffix + suffix,
  basis: 'derived',
  rules: [...label.rules, rule],
})
