import { useMemo } from 'react'
import { textNow } from '../../../data/texts/texts.ts'
import { useTexts } from '../../../data/texts/use-texts.ts'

/** The texts of this view: of what is read here, then of what may resemble it elsewhere. */
export interface Reading {
  /** The same object until one of the two batches is complete. */
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
  const batch = `${now.settled ? first.join(' ') : ''}|${settled ? rest.join(' ') : ''}`
  // A new object for a new batch only: what is reckoned from it is not reckoned anew for every text.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the batch tells when there is more to read
  const texts = useMemo(
    () => ({ of: (id: string | undefined) => (id === undefined ? undefined : (textNow(id) ?? undefined)) }),
    [batch],
  )
  return useMemo(
    () => ({
      texts,
      settled,
      failed: [...now.failed, ...later.failed],
      retry: () => {
        now.retry()
        later.retry()
      },
    }),
    [texts, settled, now, later],
  )
}
