import { type Dataset, rowSchemas } from './dataset.ts'
import { jsonPath } from './json-path.ts'

/** The tables whose rows refer to each other; an extraction has no sources of its own. */
export type Tables = Pick<
  Dataset,
  'articles' | 'regions' | 'themes' | 'indicators' | 'figures' | 'practices' | 'issues'
> &
  Partial<Pick<Dataset, 'sources'>>

/**
 * A reference that leads nowhere (`missing`), an id that two rows have (`twice`), a place that lies in itself (`circle`).
 * `path` is where it stands (`$.figures[3].regionId`), `id` what stands there.
 */
export interface LooseEnd {
  fault: 'missing' | 'twice' | 'circle'
  path: string
  id: string
}

type Table = keyof Tables
type Ids = Map<Table, ReadonlySet<string>>

/** Which fields of a table refer to the rows of which other. */
const references: { [T in Table]?: Record<string, Table> } = {
  articles: { sourceId: 'sources', regionIds: 'regions' },
  regions: { parentId: 'regions' },
  indicators: { theme: 'themes' },
  figures: {
    articleId: 'articles',
    regionId: 'regions',
    indicatorId: 'indicators',
    themes: 'themes',
    relatedTo: 'figures',
    of: 'indicators',
    relations: 'figures',
  },
  practices: {
    articleId: 'articles',
    regionId: 'regions',
    themes: 'themes',
    figureIds: 'figures',
    partOf: 'practices',
  },
  issues: { sourceId: 'sources' },
}

const tables = Object.keys(rowSchemas) as (keyof typeof rowSchemas)[]

/** The id that a reference names: itself, or that of a relation ({ id, as }). */
const targetOf = (reference: unknown): string =>
  String(typeof reference === 'object' && reference !== null ? Reflect.get(reference, 'id') : reference)

/** Issues have no id of their own. */
const idOf = (row: object): string | undefined => ('id' in row ? String(row.id) : undefined)

function twice(table: Table, rows: readonly object[]): LooseEnd | undefined {
  const seen = new Set<string>()
  for (const [at, row] of rows.entries()) {
    const id = idOf(row)
    if (id === undefined) continue
    if (seen.has(id)) return { fault: 'twice', path: jsonPath([table, at, 'id']), id }
    seen.add(id)
  }
  return undefined
}

function missing(table: Table, rows: readonly object[], ids: Ids): LooseEnd | undefined {
  const fields = Object.entries(references[table] ?? {})
  for (const [at, row] of rows.entries()) {
    for (const [field, target] of fields) {
      const known = ids.get(target)
      const value: unknown = Reflect.get(row, field)
      if (value === undefined || !known) continue
      const id = [value]
        .flat()
        .map(targetOf)
        .find((one) => !known.has(one))
      if (id !== undefined) return { fault: 'missing', path: jsonPath([table, at, field]), id }
    }
  }
  return undefined
}

/** A place that is its own parent, or its parent's parent: every way up must end. */
function circle(regions: Tables['regions']): LooseEnd | undefined {
  const parentOf = new Map(regions.map(({ id, parentId }) => [id, parentId]))
  const ends = new Set<string>()
  for (const { id } of regions) {
    const way = new Set<string>()
    for (let up: string | undefined = id; up !== undefined && !ends.has(up); up = parentOf.get(up)) {
      if (way.has(up)) {
        const at = regions.findIndex((region) => region.id === up)
        return { fault: 'circle', path: jsonPath(['regions', at, 'parentId']), id: up }
      }
      way.add(up)
    }
    for (const one of way) ends.add(one)
  }
  return undefined
}

/**
 * The first reference of a dataset that leads nowhere or in a circle, or an id that stands twice; undefined where all
 * lead to one row. The page and the build ask it of everything that they show or write, in linear time.
 */
export function findLooseEnd(all: Tables): LooseEnd | undefined {
  const present = tables.flatMap((table) => {
    const rows = all[table]
    return rows ? [{ table, rows }] : []
  })
  const ids: Ids = new Map(
    present.map(({ table, rows }) => [table, new Set(rows.flatMap((row) => idOf(row) ?? []))]),
  )
  for (const { table, rows } of present) {
    const found = twice(table, rows) ?? missing(table, rows, ids)
    if (found) return found
  }
  return circle(all.regions)
}
