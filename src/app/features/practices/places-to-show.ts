import type { Collection } from '../../../compare/collection.ts'
import { comparablePlaces } from '../../../compare/comparable.ts'
import { type Filter, filterPractices } from '../../../compare/filter.ts'
import { kindWords } from '../../../compare/rows/kind-words.ts'
import type { Practice } from '../../../contract/practice.ts'
import { squeezed } from '../../../text/folding.ts'
import { lastAnswers } from '../../data/last-answers.ts'
import { type Gloss, noGloss } from '../../i18n/use-gloss.ts'
import { nestedPractices } from './columns.ts'

/** At most this many columns can be read side by side. */
export const maxColumns = 4

/**
 * Why these places: chosen by the reader, completed with a partner, the default pair, those with most practices where
 * no two share a theme, or those that have most of what the reader looks for.
 */
export interface PlacesToShow {
  ids: string[]
  basis: 'chosen' | 'partner' | 'pair' | 'most' | 'query'
  /** The theme that both places of a default share most, when the basis is a default. */
  themeId?: string
  /** Chosen places that do not fit. */
  left: string[]
}

type Profile = ReadonlyMap<string, number>

/** What a place tells of, as far as the filter lets it through: practices by theme, of the filter's themes only. */
function profile(practices: readonly Practice[], { themes }: Filter): Profile {
  const counts = new Map<string, number>()
  for (const practice of practices) {
    for (const theme of practice.themes)
      if (themes?.includes(theme) ?? true) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  }
  return counts
}

const size = (profile: Profile): number => [...profile.values()].reduce((sum, count) => sum + count, 0)

/** Of two pairs that share as much the one that tells more is better; all of it counts less than one shared practice. */
const slight = 1e-6

/** How much two places can be compared: for each theme as many practices as the lesser of them has. */
function overlap(a: Profile, b: Profile): { score: number; themeId?: string } {
  let score = 0
  let best = 0
  let themeId: string | undefined
  for (const [theme, count] of a) {
    const shared = Math.min(count, b.get(theme) ?? 0)
    score += shared
    if (shared > best) {
      best = shared
      themeId = theme
    }
  }
  if (score > 0) score += slight * (size(a) + size(b))
  return { score, ...(themeId === undefined ? {} : { themeId }) }
}

const nested = (c: Collection, a: string, b: string) =>
  c.ancestorsOf(a).some((region) => region.id === b) || c.ancestorsOf(b).some((region) => region.id === a)

/** Every pair is tried: of a large collection only the places that tell most. */
const tried = 80

/** The places that tell most, most first. */
function mostTelling(c: Collection, told: (id: string) => readonly Practice[]): string[] {
  const ids = comparablePlaces(c).map((region) => region.id)
  const counts = new Map(ids.map((id) => [id, told(id).length]))
  return ids.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)).slice(0, tried)
}

/** What is told of a practice without its text: its title, what that means, its name, its kind and the members of its lists. */
function recordOf(practice: Practice, wanted: string, gloss: Gloss): string {
  const { title, name, steps = [], levels = [], parts = [] } = practice
  const members = [...steps, ...levels, ...parts].map(({ text }) => text)
  const words = [title, name?.text ?? '', kindWords(practice, wanted), ...members, gloss(title) ?? '']
  return squeezed(words.join(' '))
}

/** What narrows the choice of places, as text: a filter is made anew by whoever asks. */
const askedAs = ({ themes, levels, years, practiceKinds, status, checked, own }: Filter, query: string) =>
  JSON.stringify({ filter: { themes, levels, years, practiceKinds, status, checked, own }, query })

const nothingAsked = askedAs({}, '')

/**
 * The places that stand side by side. Two to four chosen ones are taken as they are; one is completed with
 * the place that shares most themes with it; none gives the pair that shares most, of what the filter lets through; where
 * no two share anything, the two that tell most. A place and its own county are no pair. Unknown ids are left out.
 * @param query what the reader looks for: the places that have it in titles, names and members come first. The texts are
 *   not asked: they arrive one by one, and the columns would change under the reader's eyes.
 */
export const placesToShow = (
  c: Collection,
  chosen: readonly string[] | undefined,
  filter: Filter = {},
  query = '',
  gloss = noGloss,
): PlacesToShow => placesAsked(c, chosen, askedAs(filter, squeezed(query)), gloss)

const placesAsked = lastAnswers(
  (c: Collection, chosen: readonly string[] = [], asked: string, gloss: Gloss): PlacesToShow => {
    const { filter, query } = JSON.parse(asked) as { filter: Filter; query: string }
    const lists = new Map<string, readonly Practice[]>()
    const told = (id: string) => {
      const list =
        lists.get(id) ??
        filterPractices(c, [...nestedPractices(c, id)], filter).filter(
          (practice) => query === '' || recordOf(practice, query, gloss).includes(query),
        )
      lists.set(id, list)
      return list
    }
    const known = chosen.filter((id) => c.region(id))
    if (known.length >= 2) {
      return { ids: known.slice(0, maxColumns), basis: 'chosen', left: known.slice(maxColumns) }
    }
    const most = mostTelling(c, told)
    // Of what is looked for those that have most stand first, whatever else they share.
    if (query !== '' && known.length === 0) {
      const [first, ...others] = most.filter((id) => told(id).length > 0)
      const second = others.find((id) => first !== undefined && !nested(c, first, id))
      if (first !== undefined && second !== undefined)
        return { ids: [first, second], basis: 'query', left: [] }
    }
    // In the order of the collection: of pairs that share and tell as much the first is taken.
    const candidates = comparablePlaces(c)
      .map((region) => region.id)
      .filter((id) => most.includes(id) && !known.includes(id))
    const profiles = new Map([...known, ...candidates].map((id) => [id, profile(told(id), filter)]))
    const firsts = known.length > 0 ? known : candidates
    let found: { ids: string[]; score: number; themeId?: string } = { ids: known, score: 0 }
    for (const [at, first] of firsts.entries()) {
      for (const second of known.length > 0 ? candidates : candidates.slice(at + 1)) {
        const [a, b] = [profiles.get(first), profiles.get(second)]
        if (!a || !b || nested(c, first, second)) continue
        const shared = overlap(a, b)
        if (shared.score > found.score) found = { ids: [first, second], ...shared }
      }
    }
    if (found.score === 0 && known.length === 0) {
      const ids = most.filter((id) => told(id).length > 0).slice(0, 2)
      // Words that stand only in the texts choose nobody.
      if (ids.length === 0 && query !== '') return placesAsked(c, chosen, askedAs(filter, ''), gloss)
      return { ids, basis: query === '' ? 'most' : 'query', left: [] }
    }
    // Nobody shares what is asked for: the partner by all themes, rather than none.
    if (found.score === 0 && asked !== nothingAsked) return placesAsked(c, chosen, nothingAsked, gloss)
    const { ids, themeId } = found
    const basis = known.length > 0 ? 'partner' : 'pair'
    return { ids, basis, left: [], ...(themeId === undefined ? {} : { themeId }) }
  },
)
