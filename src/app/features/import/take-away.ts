import type { Collection } from '../../../compare/collection.ts'
import type { OwnReport } from '../../data/own/own-reports.ts'
import { addGiven, removeReports } from '../../data/own/read-reports.ts'
import { change, useAppStore } from '../../state/store.ts'
import { surroundingsOf } from './use-import.ts'

/** Lets go of everything in the state that only this report has, so that no view asks for what is gone. */
function releaseStateOf({ dataset }: OwnReport): void {
  const { state } = useAppStore.getState()
  const ids = new Set([...dataset.articles, ...dataset.figures, ...dataset.practices].map((row) => row.id))
  const kept = (id: string | undefined) => (id !== undefined && ids.has(id) ? undefined : id)
  const pins = state.pins?.filter((id) => !ids.has(id))
  change({
    article: kept(state.article),
    figure: kept(state.figure),
    practice: kept(state.practice),
    pins: pins && pins.length > 0 ? pins : undefined,
  })
}

/**
 * Takes reports of the reader's own out of the page and out of what this browser keeps.
 * @param collection the page's, in which they still are
 * @returns what brings them back
 */
export function takeAway(gone: readonly OwnReport[], collection: Collection): () => void {
  for (const report of gone) releaseStateOf(report)
  removeReports(gone)
  const around = surroundingsOf(collection)
  const ids = new Set(gone.map(({ sourceId }) => sourceId))
  return () =>
    void addGiven(
      gone.map(({ given }) => given),
      { ...around, hasSource: (id) => !ids.has(id) && around.hasSource(id) },
      'back',
    )
}
