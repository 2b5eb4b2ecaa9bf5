import type { Figure } from '../../contract/figure.ts'
import type { Dimension } from '../../contract/taxonomy.ts'
import { grouped } from '../../text/grouped.ts'
import type { Lost } from '../locate.ts'
import type { FigureField, PracticeFields, Review } from '../record.ts'

/**
 * Why a record holds for nothing; `nothing-read`: its words stand there, and nothing is read of them; `two-read`: several things are;
 * `no-article`: it adds something that stands in no article.
 */
export type Orphaned = Lost | 'nothing-read' | 'two-read' | 'unknown-id' | 'no-article'

/** What readers may contradict each other in. */
type Disputed = FigureField | keyof PracticeFields | 'drop'

/**
 * What came of a record. `superfluous`: the rules say it themselves by now. `changed`: what was confirmed is read otherwise since.
 * `overruled`: a program's, where a person checked the same.
 * `conflict`: in these fields another reader has set something else, and neither holds.
 */
export type Outcome =
  | { record: Review; as: 'applied' | 'superfluous' | 'changed' | 'overruled' }
  | { record: Review; as: 'orphan'; why: Orphaned }
  | { record: Review; as: 'conflict'; fields: readonly Disputed[] }

/** Ids that a record may set, and what the dataset knows of them. */
export interface KnownIds {
  region(id: string): boolean
  indicator(id: string): boolean
  /** The dimension of a unit, as far as it is met in the data. */
  dimension?(unit: string): Dimension | undefined
  /** The theme of an indicator. */
  theme?(indicatorId: string): string | undefined
}

/** The order in which records were made; in code units, like the digits of their times. */
export const earlierFirst = (a: Review, b: Review): number =>
  a.created < b.created ? -1 : a.created > b.created ? 1 : 0

/** Of several records of one reader about the same thing the last one holds. */
export function lastOfEach<T extends Review>(records: readonly T[]): T[] {
  const last = new Map<string, T>()
  for (const record of records.toSorted(earlierFirst))
    last.set(`${record.creator.type} ${record.creator.name}`, record)
  return [...last.values()]
}

/** Records by the id of what they are about. */
export const byId = <T>(found: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> =>
  new Map([...grouped(found, ([id]) => id)].map(([id, own]) => [id, own.map(([, record]) => record)]))

/** The records that hold of one thing: where a person checked it, no program's; what came of those is told. */
export function holding<T extends Review>(records: readonly T[], outcomes: Outcome[]): readonly T[] {
  const byPeople = records.filter(({ creator }) => creator.type === 'Person')
  if (byPeople.length === 0 || byPeople.length === records.length) return records
  for (const record of records) if (!byPeople.includes(record)) outcomes.push({ record, as: 'overruled' })
  return byPeople
}

/** A figure or a practice with what was done to it, and that only a program did. */
export function checkedAs<T extends Pick<Figure, 'review' | 'reviewedBy'>>(
  what: T,
  review: NonNullable<Figure['review']>,
  records: readonly Review[],
): T {
  const { reviewedBy: _, ...rest } = what
  const byProgram = records.every(({ creator }) => creator.type === 'Software')
  return { ...(rest as T), review, ...(byProgram && { reviewedBy: 'program' as const }) }
}
