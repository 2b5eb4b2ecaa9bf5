import { create } from 'zustand'
import type { Dataset } from '../../../contract/dataset.ts'
import type { Refusal } from '../../../worker/client.ts'
import { lastAnswers } from '../last-answers.ts'
import type { GivenReport, NotKept } from './kept-reports.ts'
import { overlay } from './overlay.ts'

/** A report of the reader's own, read in this tab. */
export interface OwnReport {
  sourceId: string
  /** Its name. */
  file: string
  dataset: Dataset
  /** The file as it was given, and what the reader says of it. */
  given: GivenReport
}

/** Why a file did not become an own report; `known`: the page has it already; `not-text`: by its name; of an archive what is in it. */
export interface RefusedFile {
  file: string
  refusal:
    | Refusal
    | { reason: 'known'; sourceId: string }
    | { reason: 'not-text' | 'nothing-in' }
    | { reason: 'left-in' | 'too-many'; count: number }
}

/** A report that has the name of one that was there before, by their sources: another version of it, perhaps. */
export interface Newer {
  sourceId: string
  earlier: string
}

export interface OwnReports {
  reports: readonly OwnReport[]
  /** What the reader is asked of and has not decided: whether the earlier one goes. */
  newer: readonly Newer[]
  /** Names of the files that are being read or wait for it. */
  reading: readonly string[]
  refused: readonly RefusedFile[]
  /** How many published reports the reader said something of, and what lays that over the collection; it comes with the first. */
  retold?: { count: number; lay: (base: Dataset) => Dataset } | undefined
  /** Names of the files that were not read because the reader stopped. */
  stopped: readonly string[]
  /** Why the last one that was read is not kept beyond this tab; see `kept-reports.ts`. */
  notKept: NotKept | undefined
  /** Whether what earlier visits have kept could not be opened on this one. */
  isShut: boolean
  /** What the page does before it shows other reports than now: it asks of the larger collection, piece by piece, what its views will ask. */
  beforeShown(reports: readonly OwnReport[]): Promise<void>
  /** Names files that are read from now on, or wait for it; and one that no longer is. */
  begin(files: readonly string[]): void
  finish(file: string): void
  /** Names a file that is not even tried. */
  refuse(file: RefusedFile): void
  remove(sourceId: string): void
  /** Puts a report in the place of the same one as it was read before. */
  replace(report: OwnReport): void
  /** Takes away what was told of files that were not read. */
  dismissRefused(): void
}

/** What is read in `read-reports.ts`, which comes when a report is given. */
export const useOwnReports = create<OwnReports>()((set, get) => ({
  reports: [],
  newer: [],
  reading: [],
  refused: [],
  stopped: [],
  notKept: undefined,
  isShut: false,
  beforeShown: async () => undefined,
  begin: (files) => set({ reading: [...get().reading, ...files] }),
  finish: (file) => {
    const at = get().reading.indexOf(file)
    set({ reading: get().reading.filter((_, index) => index !== at) })
  },
  refuse: (file) => set({ refused: [...get().refused, file] }),
  remove: (sourceId) => set({ reports: get().reports.filter((row) => row.sourceId !== sourceId) }),
  replace: (report) =>
    set({
      reports: get().reports.map((row) => (row.sourceId === report.sourceId ? report : row)),
    }),
  dismissRefused: () => set({ refused: [], stopped: [] }),
}))

/** A dataset with reports laid over it, in the order in which they were read; the same for the same reports. */
export const withOwn = lastAnswers(
  (base: Dataset, reports: readonly OwnReport[], retold: OwnReports['retold']): Dataset =>
    retold || reports.length > 0
      ? overlay(retold?.lay(base) ?? base, ...reports.map(({ dataset }) => dataset))
      : base,
  2,
)

/** The page's dataset with the reader's own reports laid over it. */
export function useDatasetWithOwn(base: Dataset): Dataset
export function useDatasetWithOwn(base: Dataset | undefined): Dataset | undefined
export function useDatasetWithOwn(base: Dataset | undefined): Dataset | undefined {
  const reports = useOwnReports((own) => own.reports)
  const retold = useOwnReports((own) => own.retold)
  return base && withOwn(base, reports, retold)
}
