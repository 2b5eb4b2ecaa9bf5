import { useEffect, useState } from 'react'
import type { ChartForm } from '../../../state/view-state.ts'
import { formRow } from './all.ts'
import type { ChartFormModule } from './form.ts'

const ready = new Map<ChartForm, ChartFormModule>()

/** The module of a form, fetched where it is not there. */
export async function loadForm(id: ChartForm): Promise<ChartFormModule> {
  const { load } = formRow(id)
  if (typeof load !== 'function') return load
  const made = ready.get(id) ?? (await load())
  ready.set(id, made)
  return made
}

/** A form as far as it is there: undefined while it is fetched, or where that failed. */
export function useForm(id: ChartForm): { form?: ChartFormModule; failed: boolean; retry: () => void } {
  const { load } = formRow(id)
  const form = typeof load === 'function' ? ready.get(id) : load
  const [failed, setFailed] = useState<ChartForm | undefined>()
  const [, setFetched] = useState<ChartForm | undefined>()
  const waits = form === undefined && failed !== id
  useEffect(() => {
    if (!waits) return
    let gone = false
    loadForm(id).then(
      () => !gone && setFetched(id),
      () => !gone && setFailed(id),
    )
    return () => {
      gone = true
    }
  }, [id, waits])
  return {
    ...(form ? { form } : {}),
    failed: form === undefined && failed === id,
    retry: () => setFailed(undefined),
  }
}
