import type { Figure } from '../../contract/figure.ts'
import type { Collection } from '../collection.ts'
import { verdictOf } from '../fair/verdict.ts'
import { yearOf } from '../filter.ts'
import { byQuality } from '../quality.ts'
import { firstPeers, peerPlaces, peersOf } from './peers.ts'

const grades = { same: 0, caution: 1, no: 2 } as const

/** Figures that may stand for a place on its card: its own, achieved, and no stretch of time. */
const presentable = (figure: Figure): boolean =>
  figure.holder === undefined && figure.kind !== 'target' && figure.dimension !== 'duration'

interface Candidate {
  figure: Figure
  places: number
}

/** Peers that are asked for a verdict: where there are more, the first ones speak for them. */
const asked = 40

/** The best verdict that a figure has with one of its peers. */
function gradeOf(c: Collection, figure: Figure): number {
  let best = 2
  for (const peer of firstPeers(peersOf(c, figure), asked)) {
    best = Math.min(best, grades[verdictOf(c, figure, peer).verdict])
    if (best === 0) break
  }
  return best
}

/** The figure that stands for its indicator: most peers, then the latest year, then the plainest. */
const byPeers = (a: Candidate, b: Candidate): number =>
  b.places - a.places ||
  (yearOf(b.figure)?.year ?? 0) - (yearOf(a.figure)?.year ?? 0) ||
  byQuality(a.figure, b.figure)

const plain = ({ kind }: Figure): boolean => kind === 'level' || kind === 'flow'

const plainlyTold = (figure: Figure): boolean => plain(figure) && figure.bound === 'exact'

/** Whether a place with these figures has anything that may stand for it: whether `headlines` gives any. */
export const hasHeadline = (figures: readonly Figure[]): boolean =>
  figures.some((figure) => presentable(figure) && (figure.indicatorId !== undefined || plainlyTold(figure)))

/**
 * Up to `n` of a place's figures that stand for it: first those that most other places state too and that
 * compare best with them, then its plain levels and flows of an indicator. Never two of one indicator, no
 * targets, no durations, nothing that a firm holds. Without any such figure, its plainest uncatalogued ones.
 */
export function headlines(c: Collection, figures: readonly Figure[], n: number): Figure[] {
  const fit = figures.filter(presentable)
  const best = new Map<string, Candidate>()
  for (const figure of fit) {
    if (figure.indicatorId === undefined) continue
    const made = { figure, places: peerPlaces(c, figure) }
    const known = best.get(figure.indicatorId)
    if (!known || byPeers(made, known) < 0) best.set(figure.indicatorId, made)
  }
  if (best.size === 0) return uncatalogued(fit, n)
  const byPlaces = [...best.values()].sort((a, b) => b.places - a.places)
  const least = byPlaces[Math.min(n, byPlaces.length) - 1]?.places ?? 0
  return byPlaces
    .filter(({ places }) => places >= least)
    .map((entry) => ({ ...entry, grade: gradeOf(c, entry.figure) }))
    .sort(
      (a, b) =>
        b.places - a.places ||
        a.grade - b.grade ||
        Number(plain(b.figure)) - Number(plain(a.figure)) ||
        byQuality(a.figure, b.figure),
    )
    .slice(0, n)
    .map(({ figure }) => figure)
}

function uncatalogued(figures: readonly Figure[], n: number): Figure[] {
  const labels = new Set<string>()
  return figures
    .filter(plainlyTold)
    .sort(byQuality)
    .filter(({ label }) => !labels.has(label) && labels.add(label))
    .slice(0, n)
}
