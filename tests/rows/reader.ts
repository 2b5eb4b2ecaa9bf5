import { extract } from '../../src/extract/index.ts'

/** What the rules read in a text, a line a result: a figure with all its fields, a practice with its lists. */
export function resultsOf(text: string): string[] {
  const { figures, practices } = extract({ sourceId: 'rows', text })
  return [
    ...figures.map(({ confidence: _, ...figure }) => JSON.stringify(figure)),
    ...practices.map((practice) => JSON.stringify(practice)),
  ]
}
