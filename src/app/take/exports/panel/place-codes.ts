import { codeIn, codeYears } from '../../../../compare/code-in.ts'
import type { Collection } from '../../../../compare/collection.ts'
import type { Panel } from './panel.ts'

/**
 * The places of a panel with the code and the name that each had at the end of every year since 2000, up to the last year of the panel: to join it
 * with tables made by the codes of any of these years. A year in which a place was not there has no row.
 */
export function placeCodes(c: Collection, { rows }: Panel): (string | number | undefined)[][] {
  const places = [...new Set(rows.map(({ regionId }) => regionId))]
  const years = codeYears(Math.max(0, ...rows.map(({ year }) => year)))
  return [
    ['place_code', 'place', 'year', 'code_then', 'name_then'],
    ...places.flatMap((id) => {
      const region = c.region(id)
      return years.flatMap((year) => {
        const then = region && codeIn(region, year)
        return then ? [[id, region.name, year, then.code, then.name]] : []
      })
    }),
  ]
}
