import type { Figure } from '../../contract/figure.ts'
import type { Issue } from '../../contract/issue.ts'
import { issue } from '../issues.ts'
import type { Check, Finding } from './check.ts'
import { estimates } from './estimates.ts'
import { shares } from './shares.ts'
import { contradictions, repeats } from './statements.ts'
import { sums, totals } from './sums.ts'

/** Every check, by arithmetic but for the last, in order. This list is the whole configuration. */
const checks: readonly Check[] = [repeats, shares, sums, totals, contradictions, estimates]

/** How much a contradiction takes away from the confidence of the figures that it is about. */
const contradicted = 0.25

/** So many figures of one finding are related each to each. */
const mostRelated = 8

/** What the findings say of one figure. */
interface Remarks {
  flags: Set<string>
  related: Set<string>
  doubts: number
}

function remarksOf(findings: readonly Finding[]): Map<string, Remarks> {
  const remarks = new Map<string, Remarks>()
  const of = (id: string): Remarks => {
    const known = remarks.get(id) ?? { flags: new Set(), related: new Set(), doubts: 0 }
    remarks.set(id, known)
    return known
  }
  for (const { flag, flagged, about, doubt } of findings) {
    for (const { id } of flagged) of(id).flags.add(flag)
    const [first] = about
    for (const { id } of about) {
      const own = of(id)
      // The parts of a long list are related to their whole, not each to each.
      const others = about.length <= mostRelated || id === first?.id ? about : about.slice(0, 1)
      for (const other of others) if (other.id !== id) own.related.add(other.id)
      if (doubt) own.doubts += 1
    }
  }
  return remarks
}

function remarked(figure: Figure, { flags, related, doubts }: Remarks): Figure {
  const relatedTo = [...new Set([...(figure.relatedTo ?? []), ...related])]
  return {
    ...figure,
    ...(flags.size > 0 ? { flags: [...new Set([...(figure.flags ?? []), ...flags])] } : {}),
    ...(relatedTo.length > 0 ? { relatedTo } : {}),
    ...(doubts > 0
      ? { confidence: Math.round(Math.max(0.05, figure.confidence - doubts * contradicted) * 100) / 100 }
      : {}),
  }
}

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
  const remarks = remarksOf(findings)
  const issues: Issue[] = []
  for (const finding of findings) {
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
  const checked = figures.map((figure) => {
    const own = remarks.get(figure.id)
    return own ? remarked(figure, own) : figure
  })
  return { figures: checked, issues }
}
