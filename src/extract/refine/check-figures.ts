import type { Figure } from '../../contract/figure.ts'
import type { Issue } from '../../contract/issue.ts'
import { issue } from '../issues.ts'
import type { Check, Finding } from './checks/check.ts'
import { shares } from './checks/shares.ts'
import { contradictions, repeats } from './checks/statements.ts'
import { sums, totals } from './checks/sums.ts'

/** Every check by arithmetic, in order. This list is the whole configuration. */
const checks: readonly Check[] = [repeats, shares, sums, totals, contradictions]

/** How much a contradiction takes away from the confidence of the figures that it is about. */
const contradicted = 0.25

const withFlag = (figure: Figure, finding: Finding): Figure => ({
  ...figure,
  ...(finding.flagged.some(({ id }) => id === figure.id)
    ? { flags: [...new Set([...(figure.flags ?? []), finding.flag])] }
    : {}),
  relatedTo: [
    ...new Set([
      ...(figure.relatedTo ?? []),
      ...finding.about.map(({ id }) => id).filter((id) => id !== figure.id),
    ]),
  ],
  ...(finding.doubt
    ? { confidence: Math.round(Math.max(0.05, figure.confidence - contradicted) * 100) / 100 }
    : {}),
})

/**
 * The figures with what arithmetic says of them: flags, relations both ways, less confidence where they contradict each
 * other; and an issue for each contradiction. Values are never mended.
 * @param view the normalised text of the source
 */
export function checkFigures(
  sourceId: string,
  figures: readonly Figure[],
  view: string,
): { figures: Figure[]; issues: Issue[] } {
  const findings = checks.flatMap((check) => check(figures, view))
  const checked = new Map(figures.map((figure) => [figure.id, figure]))
  const issues: Issue[] = []
  for (const finding of findings) {
    for (const { id } of finding.about) {
      const figure = checked.get(id)
      if (figure) checked.set(id, withFlag(figure, finding))
    }
    if (finding.doubt)
      issues.push(
        issue(
          `figure.${finding.flag}`,
          sourceId,
          finding.flagged[0]?.span,
          finding.flagged.map((figure) => `${figure.label} ${figure.quote}`).join(' / '),
        ),
      )
  }
  return { figures: [...checked.values()], issues }
}
