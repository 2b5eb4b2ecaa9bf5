/**
 * What a number may be told per, in the order in which they are offered where as many places allow them: people, households, the units into
 * which a place is parted, the party's members and branches. Others only per what they are of (`of`): beds of hospitals, grain of the area sown,
 * revenue of the product. Schools per building site, or product per school, tell nothing of either.
 */
export interface BaseRow {
  id: string
  /** The indicators that it may divide; absent: any. */
  of?: readonly string[]
  /** It counts all who live in a place: nobody whom the place tells of is none of them. */
  holdsAll?: true
}

const any = [
  ...['rural.households', 'rural.poor'],
  ...['grid.cells', 'base.villages', 'base.communities', 'base.townships'],
  ...['org.members', 'org.branches', 'org.units', 'org.groups', 'grid.branches', 'grid.staff'],
  ...['cadre.village', 'cadre.social', 'cadre.stationed'],
]

export const bases: readonly BaseRow[] = [
  { id: 'base.residents', holdsAll: true },
  ...any.map((id) => ({ id })),
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

/** Whether an indicator counts all who live in a place. */
export const holdsAll = (id: string | undefined): boolean => id !== undefined && whole.has(id)
