import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { type AxisGroup, axisGroups } from './axis.ts'
import { comparableCore } from './core.ts'
import { splitsAxis } from './reasons.ts'
import { type Verdict, verdictOfSet } from './verdict.ts'

/** Of more figures than this a verdict would keep a page waiting: a reader must choose places first. */
export const mostJudged = 1000

/** What may be said of the figures on one axis. */
export interface PanelVerdict extends Verdict {
  group: AxisGroup
  /** The places that speak, in the order of their figures. */
  places: readonly string[]
  /** Of them those that any two of are comparable without a caution: none, or two and more. */
  core: readonly string[]
}

/** What may be said of a set of figures: told axis by axis, never by one verdict for all. */
export interface SetVerdict extends Verdict {
  panels: readonly PanelVerdict[]
}

const placesOf = (figures: readonly Figure[]): string[] => [
  ...new Set(figures.flatMap(({ regionId }) => regionId ?? [])),
]

function panelVerdict(c: Collection, group: AxisGroup): PanelVerdict {
  const core = placesOf(comparableCore(c, group.figures))
  return { group, places: placesOf(group.figures), core, ...verdictOfSet(c, group.figures) }
}

/**
 * Judges a set axis by axis. Its own verdict is the worst of its pairs; where it stands on several axes its reasons are
 * those that part them, and each panel has the rest.
 * @param groups the axes of the figures, where they are known
 */
export function setVerdictOf(
  c: Collection,
  figures: readonly Figure[],
  groups: readonly AxisGroup[] = axisGroups(c, figures),
): SetVerdict {
  const panels = groups.map((group) => panelVerdict(c, group))
  const [only] = panels
  if (only && panels.length === 1) return { verdict: only.verdict, reasons: only.reasons, panels }
  const { verdict, reasons } = verdictOfSet(c, figures)
  return { verdict, reasons: reasons.filter(({ code }) => splitsAxis(code)), panels }
}

/** How well the places of a set compare: `same` where all that speak share one axis without a caution, `caution` where two or more share one. */
export function gradeOfSet({ panels }: SetVerdict): Verdict['verdict'] {
  const places = new Set(panels.flatMap((panel) => panel.places))
  if (panels.some(({ core }) => core.length > 1 && core.length === places.size)) return 'same'
  return panels.some((panel) => panel.places.length > 1) ? 'caution' : 'no'
}
