import { listKinds, type PracticeNode } from '../../contract/practice.ts'
import type { Gold } from './gold.ts'
import { match } from './match.ts'
import { clean, regionScore } from './similarity.ts'
import type { Tally } from './tally.ts'
import type { SourceView } from './view.ts'

/** Code units by which an extracted practice may reach over the annotated one that it lies in. */
const slack = 2

/** Pairs the practices of one source with its gold and counts what is right. */
export function scorePractices(gold: Gold, view: SourceView, stem: string, tally: Tally): void {
  const wanted = gold.practices ?? []
  if (wanted.length === 0) return
  const { pairs, matchedGold, matchedGot } = match(wanted, view.practices, 0.5)
  wanted.forEach(({ start, title }, index) => {
    tally.add('practice recall', matchedGold.has(index))
    if (!matchedGold.has(index)) tally.miss('missed practice', `${stem} ${start} ${title}`)
  })
  view.practices.forEach(({ start, end, title }, index) => {
    const inside = wanted.some((practice) => start >= practice.start - slack && end <= practice.end + slack)
    const right = matchedGot.has(index) || inside
    tally.add('practice precision', right)
    if (!right) tally.miss('extra practice', `${stem} ${start} ${title}`)
  })
  for (const [practice, got] of pairs) {
    tally.add('practice region', regionScore(practice.region, view.regionOf(got.regionId)))
    tally.add(
      'practice theme shared',
      practice.themes.some((theme) => got.themes.includes(theme)),
    )
  }
  for (const chain of listKinds) {
    const found = new Set(view.practices.map((practice) => inOneLine(practice[chain])))
    for (const practice of wanted) {
      const nodes = practice[chain] ?? []
      if (nodes.length > 0) tally.add(`practice ${chain} found`, found.has(nodes.map(clean).join('>')))
    }
  }
}

const inOneLine = (nodes: readonly PracticeNode[] = []) => nodes.map(({ text }) => clean(text)).join('>')
