import { useMemo } from 'react'
import type { Collection } from '../../../compare/collection.ts'
import { statementsOf } from '../../../compare/coverage.ts'
import type { MentionSource } from '../../../compare/mention.ts'
import { verdictOfSet } from '../../../compare/verdict.ts'
import { useCollection } from '../../data/collection-context.tsx'
import { comparableFigures } from '../../data/use-filtered.ts'
import { type Texts, useTexts } from '../../data/use-texts.ts'
import { useView } from '../../state/store.ts'
import { type Passing, type PickerRow, pickerRows } from './indicator-model.ts'
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
  mentions: (regionId: string) => readonly MentionSource[]
}

/** Looking for words needs the texts; beyond so many places nobody is searched before being chosen. */
const searchable = 40

/** So many of the best covered indicators are asked whether they may be compared, before one is shown unasked. */
const candidates = 8

/** What a reader sees who has chosen no indicator: the best covered one that may be compared, else the best covered. */
function firstToShow(
  c: Collection,
  rows: readonly PickerRow[],
  places: readonly string[],
): string | undefined {
  const fair = rows.slice(0, candidates).find(({ indicator, stated }) => {
    if (stated.length < 2) return false
    const figures = stated
      .filter((id) => places.includes(id))
      .flatMap((id) => statementsOf(c, indicator.id, id))
    return verdictOfSet(c, figures).verdict !== 'no'
  })
  return (fair ?? rows[0])?.indicator.id
}

/** Reads the state of the page into the model of the charts view. */
export function useChartsModel(): ChartsModel {
  const collection = useCollection()
  const regions = useView((state) => state.regions)
  const levels = useView((state) => state.levels)
  const themes = useView((state) => state.themes)
  const years = useView((state) => state.years)
  const kinds = useView((state) => state.kinds)
  const onlyComparable = useView((state) => state.onlyComparable)
  const indicators = useView((state) => state.indicators)

  const asked = useMemo(
    () =>
      askedPlaces(collection, {
        ...(regions === undefined ? {} : { regions }),
        ...(levels === undefined ? {} : { levels }),
      }),
    [collection, regions, levels],
  )
  const passing = useMemo<Passing>(
    () => ({
      filter: { ...(years === undefined ? {} : { years }), ...(kinds === undefined ? {} : { kinds }) },
      ...(onlyComparable ? { kept: comparableFigures(collection) } : {}),
    }),
    [collection, years, kinds, onlyComparable],
  )
  const rows = useMemo(
    () =>
      pickerRows(collection, asked, {
        ...(themes === undefined ? {} : { themes }),
        ...(passing.kept ? { kept: passing.kept } : {}),
      }),
    [collection, asked, themes, passing],
  )
  const shown = useMemo(() => {
    const known = (indicators ?? []).filter((id) => collection.indicator(id) !== undefined)
    if (known.length > 0) return known
    const first = firstToShow(collection, rows, asked.regionIds)
    return first === undefined ? [] : [first]
  }, [indicators, rows, collection, asked])

  const sources = useMemo(
    () => sourcesOf(collection, asked.regionIds.slice(0, searchable)),
    [collection, asked],
  )
  const texts = useTexts(sources)
  const mentions = useMemo(() => {
    const known = new Map<string, readonly MentionSource[]>()
    return (regionId: string) => {
      const found = known.get(regionId) ?? passagesOf(collection, regionId, texts.of)
      known.set(regionId, found)
      return found
    }
  }, [collection, texts])
  return useMemo(
    () => ({ collection, asked, passing, rows, shown, texts, mentions }),
    [collection, asked, passing, rows, shown, texts, mentions],
  )
}
