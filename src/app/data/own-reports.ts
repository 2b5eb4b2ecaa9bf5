import { useMemo } from 'react'
import { create } from 'zustand'
import type { Dataset } from '../../contract/dataset.ts'
import { type Refusal, ReportReader, ReportRefused, type Taxonomy } from '../../worker/client.ts'
import { overlay } from './overlay.ts'
import { rememberText } from './texts/texts.ts'

/** A report that was read in this tab. */
export interface OwnReport {
  sourceId: string
  file: string
  dataset: Dataset
}

/** Why a file did not become an own report; `known`: the page has it already; `not-text`: by its name. */
export interface RefusedFile {
  file: string
  refusal: Refusal | { reason: 'known'; sourceId: string } | { reason: 'not-text' }
}

export interface OwnReports {
  reports: readonly OwnReport[]
  /** Names of the files that are being read or wait for it. */
  reading: readonly string[]
  refused: readonly RefusedFile[]
  /** Names of the files that were not read because the reader stopped. */
  stopped: readonly string[]
  /** Reads files one after the other and lays them over the collection; gives the ids that were added. */
  add(files: readonly File[], collection: Taxonomy & { hasSource(id: string): boolean }): Promise<string[]>
  /** Names a file that is not even tried. */
  refuse(file: RefusedFile): void
  /** Stops what is being read; what was read stays. */
  stop(): void
  remove(sourceId: string): void
  /** Takes away what was told of files that were not read. */
  dismissRefused(): void
}

let controller: AbortController | undefined

/** Reports that come close together are laid over the collection together: each time the page is drawn anew. */
const together = 1000
/** What was read and is not shown yet. */
let pending: OwnReport[] = []
let shown = Number.NEGATIVE_INFINITY
let timer: ReturnType<typeof setTimeout> | undefined

function show(): void {
  clearTimeout(timer)
  timer = undefined
  shown = performance.now()
  const { reports } = useOwnReports.getState()
  if (pending.length > 0) useOwnReports.setState({ reports: [...reports, ...pending] })
  pending = []
}

/** Shows a report at once where none was shown lately, else with those that come soon after. */
function showSoon(report: OwnReport): void {
  pending.push(report)
  const wait = shown + together - performance.now()
  if (wait <= 0) show()
  else timer ??= setTimeout(show, wait)
}

/** What was given later waits for what was given before: one file is read at a time. */
let queue: Promise<unknown> = Promise.resolve()

export const useOwnReports = create<OwnReports>()((set, get) => ({
  reports: [],
  reading: [],
  refused: [],
  stopped: [],
  add(files, { themes, indicators, hasSource }) {
    controller ??= new AbortController()
    const { signal } = controller
    const isKnown = (id: string) =>
      hasSource(id) || [...get().reports, ...pending].some((row) => row.sourceId === id)
    async function readAll(): Promise<string[]> {
      const reader = new ReportReader({ taxonomy: { themes, indicators } })
      const added: string[] = []
      try {
        for (const file of files) {
          if (signal.aborted) break
          const read = await readOne(file, reader, signal)
          if (signal.aborted) break
          if ('refusal' in read) set({ refused: [...get().refused, read] })
          else if (isKnown(read.sourceId)) {
            const refusal = { reason: 'known', sourceId: read.sourceId } as const
            set({ refused: [...get().refused, { file: file.name, refusal }] })
          } else {
            showSoon(read)
            added.push(read.sourceId)
          }
          const at = get().reading.indexOf(file.name)
          set({ reading: get().reading.filter((_, index) => index !== at) })
        }
      } finally {
        reader.close()
        show()
        if (get().reading.length === 0) controller = undefined
      }
      return added
    }
    set({ reading: [...get().reading, ...files.map((file) => file.name)] })
    const done = queue.then(readAll)
    queue = done.catch(() => undefined)
    return done
  },
  refuse: (file) => set({ refused: [...get().refused, file] }),
  stop() {
    controller?.abort(new DOMException('stopped by the reader', 'AbortError'))
    controller = undefined
    set({ reading: [], stopped: [...get().stopped, ...get().reading] })
  },
  remove: (sourceId) => set({ reports: get().reports.filter((row) => row.sourceId !== sourceId) }),
  dismissRefused: () => set({ refused: [], stopped: [] }),
}))

async function readOne(
  file: File,
  reader: ReportReader,
  signal: AbortSignal,
): Promise<OwnReport | RefusedFile> {
  try {
    const { dataset, text } = await reader.read(file, signal)
    const sourceId = dataset.sources[0]?.id ?? ''
    rememberText(sourceId, text)
    return { sourceId, file: file.name, dataset }
  } catch (error) {
    if (error instanceof ReportRefused) return { file: file.name, refusal: error.refusal }
    return { file: file.name, refusal: { reason: 'failed', detail: String(error) } }
  }
}

/** The page's dataset with the reader's own reports laid over it, in the order in which they were read. */
export function useDatasetWithOwn(base: Dataset): Dataset
export function useDatasetWithOwn(base: Dataset | undefined): Dataset | undefined
export function useDatasetWithOwn(base: Dataset | undefined): Dataset | undefined {
  const reports = useOwnReports((own) => own.reports)
  return useMemo(
    () => (base && reports.length > 0 ? overlay(base, ...reports.map(({ dataset }) => dataset)) : base),
    [base, reports],
  )
}

/** Whether a source was read in this tab and is not part of the published collection. */
export function useIsOwn(): (sourceId: string) => boolean {
  const reports = useOwnReports((own) => own.reports)
  return useMemo(() => {
    const ids = new Set(reports.map((row) => row.sourceId))
    return (sourceId) => ids.has(sourceId)
  }, [reports])
}
