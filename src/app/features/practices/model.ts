import type { Collection } from '../../../compare/collection.ts'
import { type Filter, filterPractices } from '../../../compare/filter.ts'
import { kindWords } from '../../../compare/rows/kind-words.ts'
import { tellingFirst } from '../../../compare/told/telling-first.ts'
import type { ListKind, Practice } from '../../../contract/practice.ts'
import { squeezed } from '../../../text/folding.ts'
import { type Gloss, noGloss } from '../../i18n/use-gloss.ts'
import { type Column, columnOf } from './columns.ts'
import { type KindRow, kindRows } from './kinds/kind-rows.ts'
import type { PlacesToShow } from './places-to-show.ts'
import { type ThemeCount, type ThemeRow, themeCounts, themeRows } from './rows/theme-rows.ts'

/** Everything that the view draws, computed from the collection and the shared state. */
export interface Model {
  columns: readonly Column[]
  counts: readonly ThemeCount[]
  /** Who has what kind of practice, of all that meet the rest of the filter. */
  kinds: readonly KindRow[]
  /** How many meet all but kind and status, and how many of them are planned. */
  ofThemes: number
  planned: number
  /** Per column, the practices that have a procedure, a chain, slogan parts. */
  steps: readonly (readonly Practice[])[]
  levels: readonly (readonly Practice[])[]
  parts: readonly (readonly Practice[])[]
  rows: readonly ThemeRow[]
  /** Per column, the practices that meet the filter, those first that say most at a glance. */
  leads: readonly (readonly Practice[])[]
  /** Practices of all columns, before themes and the search, and after. */
  total: number
  shown: number
}

export interface ModelInput {
  places: PlacesToShow
  filter: Filter
  /** What the reader looks for. */
  query: string
  /** The words of a practice as far as its text has come. */
  textOf(practice: Practice): string | undefined
  /** What a title means, to who reads English. */
  gloss?: Gloss
}

/** Gathers the practices of the places and puts them into rows. */
export function buildModel(
  c: Collection,
  { places, filter, query, textOf, gloss = noGloss }: ModelInput,
): Model {
  const columns = places.ids.flatMap((id) => columnOf(c, id) ?? [])
  const { themes, practiceKinds, status, ...rest } = filter
  const wanted = squeezed(query)
  const found = (practice: Practice) =>
    wanted === '' ||
    squeezed(
      // A kind is found by its name and its definition: 评比 is in that of appraisal.
      `${practice.title}${textOf(practice) ?? ''}\n${kindWords(practice, wanted)}\n${gloss(practice.title) ?? ''}`,
    ).includes(wanted)
  const inColumns = columns.map((column) => filterPractices(c, column.practices, rest))
  const matching = inColumns.map((list) => list.filter(found))
  const ofThemes = themes ? matching.map((list) => filterPractices(c, list, { themes })) : matching
  const narrowed: Filter = { ...(practiceKinds ? { practiceKinds } : {}), ...(status ? { status } : {}) }
  const chosen = ofThemes.map((list) => filterPractices(c, list, narrowed))
  const withNodes = (kind: ListKind) =>
    chosen.map((list) => list.filter((practice) => (practice[kind]?.length ?? 0) > 0))
  const counts = themeCounts(c.themes, matching, themes)
  // A theme that the kind or the status leaves nothing of is no row; one that was chosen says so.
  const left = practiceKinds || status ? themeCounts(c.themes, chosen, themes) : counts
  const shownCounts = themes ? left.filter((row) => themes.includes(row.theme.id)) : left
  const size = (lists: readonly (readonly Practice[])[]) => lists.reduce((sum, list) => sum + list.length, 0)
  return {
    columns,
    counts,
    kinds: kindRows(ofThemes),
    ofThemes: size(ofThemes),
    planned: size(ofThemes.map((list) => list.filter((practice) => practice.status === 'planned'))),
    steps: withNodes('steps'),
    levels: withNodes('levels'),
    parts: withNodes('parts'),
    rows: themeRows(shownCounts, chosen),
    leads: chosen.map(tellingFirst),
    total: size(inColumns),
    shown: size(chosen),
  }
}
