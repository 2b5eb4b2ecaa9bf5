import { findBreach } from '../../src/extract/breach.ts'
import { extract } from '../../src/extract/index.ts'
import { indicators } from '../../src/lexicon/indicators.ts'
import { themes } from '../../src/lexicon/themes.ts'

/**
 * What every text must give, whatever it holds: an extraction that fits the contract (spans inside the text, quotes the
 * text at their spans, dates that can be, values that a double holds, ranges and periods in order, references that lead
 * somewhere), labels and titles without control characters, and the same extraction again. Says in words what is not so.
 */
export function faultOfReading(text: string): string | undefined {
  const read = () => extract({ sourceId: 's', text })
  const extraction = read()
  const breach = findBreach('s', text, extraction, { themes, indicators })
  if (breach) return breach
  const { articles, figures, practices } = extraction
  const shown = [
    ...figures.map(({ label }) => label),
    ...[...articles, ...practices].map(({ title }) => title),
  ]
  const odd = shown.find((words) => /\p{Cc}/u.test(words) || words.trim() !== words)
  if (odd !== undefined)
    return `a label or title has control characters or blank edges: ${JSON.stringify(odd)}`
  const outside = figures.find(
    ({ span, context }) =>
      !context.some((piece) => piece.start <= span.start && span.start < piece.end) ||
      !context.some((piece) => piece.start < span.end && span.end <= piece.end),
  )
  if (outside) return `figure ${outside.id} does not stand in its sentence`
  if (JSON.stringify(read()) !== JSON.stringify(extraction))
    return 'the second reading differs from the first'
  return undefined
}
