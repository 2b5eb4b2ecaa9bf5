import { useMemo } from 'react'
import { useTexts } from '../../data/use-texts.ts'

/** The texts of this view: of what is read here, then of what may resemble it elsewhere. */
export interface Reading {
  /** The same object until one of the two batches is complete: what is reckoned from it is reckoned twice. */
  texts: { of(sourceId: string | undefined): string | undefined }
  /** Whether both batches are complete. */
  settled: boolean
  /** Sources whose text could not be fetched. */
  failed: readonly string[]
  retry(): void
}

const none: readonly string[] = []

/** Fetches the texts that are read now, and behind them the rest. */
export function useReading(first: readonly string[], rest: readonly string[]): Reading {
  const now = useTexts(first)
  const later = useTexts(now.settled ? rest : none)
  const settled = now.settled && later.settled
  const [near, far] = [now.settled, settled]
  return useMemo(
    () => ({
      texts: { of: (id) => (near ? (now.of(id) ?? (far ? later.of(id) : undefined)) : undefined) },
      settled: far,
      failed: [...now.failed, ...later.failed],
      retry: () => {
        now.retry()
        later.retry()
      },
    }),
    [near, far, now, later],
  )
}
