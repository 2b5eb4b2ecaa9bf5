import { useMemo } from 'react'
import { useOwnReports } from './own-reports.ts'

/** Whether a source was read in this tab and is not part of the published collection. */
export function useIsOwn(): (sourceId: string) => boolean {
  const reports = useOwnReports((own) => own.reports)
  return useMemo(() => {
    const ids = new Set(reports.map((row) => row.sourceId))
    return (sourceId) => ids.has(sourceId)
  }, [reports])
}
