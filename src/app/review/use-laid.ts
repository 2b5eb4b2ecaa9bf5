import { useEffect, useState } from 'react'
import type { Dataset } from '../../contract/dataset.ts'
import { useOutcomes } from './outcomes.ts'
import { useReviewStore } from './store.ts'

/** As `useLaid`, once what lays has come. */
export async function laidOver(base: Dataset): Promise<Dataset> {
  const { records } = useReviewStore.getState().kept
  return records.length === 0 ? base : (await import('./laid.ts')).laid(base, records).dataset
}

type Lay = typeof import('./laid.ts')['laid']

/** A dataset with what the reader checked laid over it; as it is where there is nothing of it, and until what lays it has come. */
export function useLaid(base: Dataset | undefined): Dataset | undefined {
  const records = useReviewStore(({ kept }) => kept.records)
  const [lay, setLay] = useState<Lay>()
  const asked = records.length > 0 && lay === undefined
  useEffect(() => {
    if (asked) import('./laid.ts').then(({ laid }) => setLay(() => laid)).catch(() => undefined)
  }, [asked])
  const laid = base && lay && records.length > 0 ? lay(base, records) : undefined
  useEffect(() => useOutcomes.setState({ outcomes: laid?.outcomes ?? new Map() }), [laid])
  return laid?.dataset ?? base
}
