import type { Collection } from '../../../compare/collection.ts'
import { cardOf } from '../../../compare/comparable.ts'
import type { Change } from '../../state/store.ts'
import type { Found } from './find.ts'
import type { TextHit } from './texts.ts'

/** A line of the results: what it is, and where it leads. */
export interface Entry {
  key: string
  group: 'places' | 'indicators' | 'practices' | 'texts'
  id: string
  to: Change
  hit?: TextHit
  /** The card to go to in Regions. */
  card?: string
}

/** Puts the results in the order of the dialog, each with its way. */
export function entriesOf(c: Collection, found: Found, hits: readonly TextHit[]): Entry[] {
  const closed = { figure: undefined, practice: undefined }
  return [
    ...found.places.map((region): Entry => {
      const card = cardOf(c, region.id)
      return {
        key: `place ${region.id}`,
        group: 'places',
        id: region.id,
        to: { ...closed, view: 'regions' },
        ...(card === undefined ? {} : { card }),
      }
    }),
    ...found.indicators.map(
      ({ id }): Entry => ({
        key: `indicator ${id}`,
        group: 'indicators',
        id,
        to: { ...closed, view: 'charts', indicators: [id] },
      }),
    ),
    ...found.practices.map(
      ({ id }): Entry => ({
        key: `practice ${id}`,
        group: 'practices',
        id,
        to: { figure: undefined, practice: id },
      }),
    ),
    ...hits.map(
      (hit): Entry => ({
        key: `text ${hit.article.id}`,
        group: 'texts',
        id: hit.article.id,
        to: { ...closed, view: 'sources', article: hit.article.id },
        hit,
      }),
    ),
  ]
}
