import type { Collection } from '../../../compare/collection.ts'
import { cardOf } from '../../../compare/comparable.ts'
import type { Change } from '../../state/store.ts'
import type { Found } from './find.ts'
import type { TextHit } from './texts.ts'

/** The groups of the results, in the order of the dialog. */
export const groups = ['figures', 'places', 'indicators', 'themes', 'practices', 'texts'] as const
export type Group = (typeof groups)[number]

/** A line of the results: what it is, and where it leads. */
export interface Entry {
  key: string
  group: Group
  id: string
  to: Change
  hit?: TextHit
  /** The card to go to in Regions. */
  card?: string
  /** The line that opens the rest of its group, and how many that are. */
  more?: number
}

/** So many of a group stand there before it is opened, and so many at most. */
const few = 6
const many = 200

const closed = { figure: undefined, practice: undefined }

function allEntries(c: Collection, found: Found, hits: readonly TextHit[]): Record<Group, () => Entry[]> {
  return {
    figures: () =>
      found.figures.slice(0, many).map(({ id }) => ({
        key: `figure ${id}`,
        group: 'figures',
        id,
        to: { practice: undefined, figure: id },
      })),
    places: () =>
      found.places.slice(0, many).map(({ id }) => {
        const card = cardOf(c, id)
        const to: Change = { ...closed, view: 'regions' }
        return { key: `place ${id}`, group: 'places', id, to, ...(card === undefined ? {} : { card }) }
      }),
    indicators: () =>
      found.indicators.slice(0, many).map(({ id }) => ({
        key: `indicator ${id}`,
        group: 'indicators',
        id,
        to: { ...closed, view: 'charts', form: 'bars', indicators: [id] },
      })),
    themes: () =>
      found.themes.map(({ id }) => ({
        key: `theme ${id}`,
        group: 'themes',
        id,
        to: { ...closed, view: 'regions', themes: [id] },
      })),
    practices: () =>
      found.practices.slice(0, many).map(({ id }) => ({
        key: `practice ${id}`,
        group: 'practices',
        id,
        to: { figure: undefined, practice: id },
      })),
    texts: () =>
      hits.map((hit) => ({
        key: `text ${hit.article.id}`,
        group: 'texts',
        id: hit.article.id,
        to: { ...closed, view: 'sources', article: hit.article.id },
        hit,
      })),
  }
}

/** The results in the order of the dialog, each with its way; a long group ends in a line that opens the rest. */
export function entriesOf(
  c: Collection,
  found: Found,
  hits: readonly TextHit[],
  opened: ReadonlySet<Group>,
): Entry[] {
  const all = allEntries(c, found, hits)
  return groups.flatMap((group) => {
    const entries = all[group]()
    if (opened.has(group) || entries.length <= few + 1) return entries
    const rest: Entry = { key: `more ${group}`, group, id: group, to: {}, more: entries.length - few }
    return [...entries.slice(0, few), rest]
  })
}

/** How many results each group has in all. */
export const countsOf = (found: Found, texts: number): Record<Group, number> => ({
  figures: found.figures.length,
  places: found.places.length,
  indicators: found.indicators.length,
  themes: found.themes.length,
  practices: found.practices.length,
  texts,
})
