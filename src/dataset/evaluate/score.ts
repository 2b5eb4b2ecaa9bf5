import type { Dataset } from '../../contract/dataset.ts'
import { type Gold, inCodeUnits, misplaced } from './gold.ts'
import { scoreArticles } from './score-articles.ts'
import { scoreFigures } from './score-figures.ts'
import { scorePractices } from './score-practices.ts'
import { Tally } from './tally.ts'
import { viewOf } from './view.ts'

/** A gold file: `stem` is its name without `.gold.json`, with which the name of its source begins. */
export interface GoldFile {
  stem: string
  gold: Gold
}

/** The name of the source that a gold file is about, among those that there are. */
export function sourceFileOf({ stem, gold }: GoldFile, files: readonly string[]): string | undefined {
  return files.find((file) => (gold.source ? file === gold.source : file.startsWith(stem)))
}

/**
 * Measures a dataset against gold files. `textOf` gives the raw text of a source by its id; without it the
 * gold's offsets are taken as they are, which is right for texts without characters beyond U+FFFF.
 * `problems` names gold files without a source, and gold that belongs to another version of its text.
 */
export function score(
  dataset: Dataset,
  golds: readonly GoldFile[],
  textOf: (sourceId: string) => string | undefined,
): { tally: Tally; problems: string[] } {
  const tally = new Tally()
  const problems: string[] = []
  const files = dataset.sources.map(({ file }) => file)
  for (const item of golds) {
    const file = sourceFileOf(item, files)
    const source = dataset.sources.find((candidate) => candidate.file === file)
    if (!source) {
      problems.push(`${item.stem}.gold.json: the dataset has no source for it`)
      continue
    }
    const text = textOf(source.id)
    const gold = text === undefined ? item.gold : inCodeUnits(item.gold, text)
    const [stray] = text === undefined ? [] : misplaced(gold, text)
    if (stray)
      problems.push(`${item.stem}.gold.json: the text does not hold ${stray.quote} at ${stray.start}`)
    const view = viewOf(dataset, source)
    const pairs = scoreFigures(gold, view, item.stem, tally)
    scoreArticles(gold, view, pairs, tally)
    scorePractices(gold, view, item.stem, tally)
  }
  return { tally, problems }
}
