/**
 * What a number may be told per, in the order in which they are offered where as many places allow them: people, the units into which a place
 * is parted; others only what is of them (`of`): what the party has per member and branch, beds per hospital, grain per area sown,
 * revenue per product. Schools per building site, sales per cadre, or product per school, tell nothing of either.
 */
export interface BaseRow {
  id: string
  /** The indicators that it may divide, by their ids or by the first part of them (org.); absent: any. */
  of?: readonly string[]
  /** It counts all who live in a place: nobody whom the place tells of is none of them. */
  holdsAll?: true
}

const any = ['grid.cells', 'base.villages', 'base.communities', 'base.townships']
/** Members and branches of the party, and the staff of grids: of what the party and the grids have. */
const ofParty = ['org.members', 'org.branches', 'org.units', 'org.groups', 'grid.branches', 'grid.staff']
const partyMatters = ['org.', 'grid.', 'cadre.', 'edu.', 'appeal.', 'base.residents']

export const bases: readonly BaseRow[] = [
  { id: 'base.residents', holdsAll: true },
  { id: 'rural.households', of: ['rural.', 'home.', 'farm.', 'base.residents'] },
  ...any.map((id) => ({ id })),
  ...ofParty.map((id) => ({ id, of: partyMatters })),
  {
    id: 'macro.gdp',
    of: [
      'macro.revenue',
      'macro.tax',
      'macro.spending',
      'macro.trade',
      'macro.exports',
      'macro.primary',
      'macro.secondary',
      'macro.tertiary',
    ],
  },
  { id: 'farm.grainarea', of: ['farm.grain'] },
  { id: 'school.schools', of: ['school.pupils', 'school.places'] },
  { id: 'health.institutions', of: ['health.beds', 'health.staff'] },
  { id: 'edu.classes', of: ['edu.trained'] },
  { id: 'edu.sessions', of: ['edu.trained'] },
]

const whole: ReadonlySet<string> = new Set(bases.flatMap(({ id, holdsAll }) => (holdsAll ? [id] : [])))

/** Whether an indicator may be told per another. */
export function divides(baseId: string, mainId: string): boolean {
  const row = bases.find(({ id }) => id === baseId)
  if (!row || baseId === mainId) return false
  return row.of?.some((of) => (of.endsWith('.') ? mainId.startsWith(of) : mainId === of)) ?? true
}

/** Whether an indicator counts all who live in a place. */
export const holdsAll = (id: string | undefined): boolean => id !== undefined && whole.has(id)
