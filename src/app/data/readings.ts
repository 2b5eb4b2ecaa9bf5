import type { Measured } from '../i18n/guide/shape.ts'

/** A first reading of pages that the rules had never seen: how many figures were judged, and which share was right. */
export interface Reading extends Record<Measured, number> {
  judged: number
  /** Of them, those that count as read surely (`sureFrom`), and how many of these could be cited as they stood; the same of the rest. */
  sure: Counted
  rest: Counted
}

interface Counted {
  judged: number
  citable: number
}

/** The latest first readings of `docs/accuracy.md`, the last of its rows; a test holds the two together. */
export const latestReadings: readonly Reading[] = [
  {
    judged: 50,
    ...{ figure: 0.98, place: 0.92, time: 0.82, plan: 0.98, label: 0.86, citable: 0.68 },
    sure: { judged: 16, citable: 11 },
    rest: { judged: 34, citable: 23 },
  },
  {
    judged: 200,
    ...{ figure: 0.985, place: 0.85, time: 0.78, plan: 0.97, label: 0.675, citable: 0.485 },
    sure: { judged: 58, citable: 39 },
    rest: { judged: 142, citable: 58 },
  },
  {
    judged: 180,
    ...{ figure: 0.983, place: 0.711, time: 0.928, plan: 0.956, label: 0.856, citable: 0.511 },
    sure: { judged: 56, citable: 34 },
    rest: { judged: 124, citable: 58 },
  },
]

export const measured = [
  'figure',
  'place',
  'time',
  'plan',
  'label',
  'citable',
] as const satisfies readonly Measured[]

/** Of all figures judged in the readings, how many in a hundred are right in a field. */
export function shareRight(readings: readonly Reading[], field: Measured): number {
  const judged = readings.reduce((sum, row) => sum + row.judged, 0)
  const right = readings.reduce((sum, row) => sum + row.judged * row[field], 0)
  return judged === 0 ? 0 : Math.round((right / judged) * 100)
}

/** Of the figures that count as read surely, or of the rest, how many in a hundred could be cited as they stood. */
export function shareCitable(which: 'sure' | 'rest', readings = latestReadings): number {
  const judged = readings.reduce((sum, row) => sum + row[which].judged, 0)
  const citable = readings.reduce((sum, row) => sum + row[which].citable, 0)
  return judged === 0 ? 0 : Math.round((citable / judged) * 100)
}

/** How many figures the readings judged. */
export const judgedIn = (readings: readonly Reading[]): number =>
  readings.reduce((sum, row) => sum + row.judged, 0)
