import { useMemo } from 'react'
import type { Collection } from '../../../../compare/collection.ts'
import { axisGroups } from '../../../../compare/fair/axis.ts'
import { statementsOf } from '../../../../compare/told/coverage.ts'
import type { MentionSource } from '../../../../compare/told/mention.ts'
import { useCollection } from '../../../data/collection-context.tsx'
import { comparableAmong } from '../../../data/comparable-among.ts'
import { lastAnswers } from '../../../data/last-answers.ts'
import { type Texts, useTexts } from '../../../data/texts/use-texts.ts'
import { comparableFigures, stateOfFilter } from '../../../data/use-filtered.ts'
import { useViewPart } from '../../../state/store.ts'
import type { ViewState } from '../../../state/view-state.ts'
import { mostPigments, type Together, togetherOf } from '../../../ui/places/together.ts'
import { type Passing, type PickerRow, passingOf, pickerRows } from './indicator-model.ts'
import { passagesOf, sourcesOf } from './passages.ts'
import { type Asked, askedPlaces } from './places.ts'

/** What every part of the charts view works with. */
export interface ChartsModel {
  collection: Collection
  asked: Asked
  passing: Passing
  rows: readonly PickerRow[]
  /** Indicators to draw: the first is the main chart. Empty only where nothing is stated at all. */
  shown: readonly string[]
  texts: Texts
  /** Undefined where too many places are asked to search their texts. */
  mentions: ((regionId: string) => readonly MentionSource[]) | undefined
}

/** What of the state of the page the charts depend on. */
const stateOfCharts = [...stateOfFilter, 'regions', 'onlyShared', 'oneUnit', 'indicators', 'form'] as const
type ChartsState = Pick<ViewState, (typeof stateOfCharts)[number]>

/** Looking for words needs the texts; of more places than these nobody is searched. */
const searchable = 40

/** So many of the best covered indicators are asked how many places share an axis. */
const candidates = 8

/** What a reader sees who has chosen no indicator: of the best covered ones that of which most places share an axis. */
function firstToShow(c: Collection, rows: readonly PickerRow[], { regionIds }: Asked): string | undefined {
  const places = new Set(regionIds)
  const score = ({ indicator, stated }: PickerRow): number => {
    const figures = stated.filter((id) => places.has(id)).flatMap((id) => statementsOf(c, indicator.id, id))
    const [widest] = axisGroups(c, figures)
    return new Set(widest?.figures.map(({ regionId }) => regionId)).size
  }
  const [best] = rows
    .slice(0, candidates)
    .map((row) => ({ row, score: score(row) }))
    .sort((a, b) => b.score - a.score)
  return best?.row.indicator.id
}

/** The indicators to draw: the known ones of the link, else the first that should be shown. */
const shownOf = lastAnswers(
  (
    c: Collection,
    asked: Asked,
    rows: readonly PickerRow[],
    indicators: ViewState['indicators'],
  ): readonly string[] => {
    const known = (indicators ?? []).filter((id) => c.indicator(id) !== undefined)
    if (known.length > 0) return known
    const first = firstToShow(c, rows, asked)
    return first === undefined ? [] : [first]
  },
)

/** What the state of the page asks of the collection; the same objects for the same questions. */
export function askedOf(
  c: Collection,
  state: ChartsState,
): Pick<ChartsModel, 'asked' | 'passing' | 'rows' | 'shown'> {
  const asked = askedPlaces(c, state.regions, state.levels)
  // One place alone is comparable with nobody, and a strip has the ticks of all: these are asked among all.
  const among = asked.chosen && asked.regionIds.length > 1 && state.form !== 'strip'
  const comparable = () => (among ? comparableAmong(c, asked.regionIds) : comparableFigures(c))
  const kept = state.onlyComparable ? comparable() : undefined
  const rows = pickerRows(c, asked, state.themes, kept, state.onlyShared && asked.chosen)
  return {
    asked,
    passing: passingOf(
      state.years,
      state.kinds,
      state.onlySure,
      state.onlyChecked,
      state.onlyOwn,
      state.oneUnit,
      kept,
    ),
    rows,
    shown: shownOf(c, asked, rows, state.indicators),
  }
}

/** Reads the state of the page into the model of the charts view. */
export function useChartsModel(): ChartsModel {
  const collection = useCollection()
  const state = useViewPart(stateOfCharts)
  const { asked, passing, rows, shown } = askedOf(collection, state)
  const search = asked.regionIds.length <= searchable
  const sources = useMemo(
    () => (search ? sourcesOf(collection, asked.regionIds) : []),
    [collection, asked, search],
  )
  const texts = useTexts(sources)
  const mentions = useMemo(() => {
    if (!search) return undefined
    const known = new Map<string, readonly MentionSource[]>()
    return (regionId: string) => {
      const found = known.get(regionId) ?? passagesOf(collection, regionId, texts.of)
      known.set(regionId, found)
      return found
    }
  }, [collection, texts, search])
  return useMemo(
    () => ({ collection, asked, passing, rows, shown, texts, mentions }),
    [collection, asked, passing, rows, shown, texts, mentions],
  )
}

/** Who is drawn together in a chart of the model, the same in the page and in a saved picture. */
export const togetherIn = ({ asked }: ChartsModel, stated: readonly string[]): Together =>
  togetherOf(asked.chosen && asked.regionIds.length <= mostPigments ? asked.regionIds : undefined, stated)
