import { ReportReader, ReportRefused, type SourceMeta, type Taxonomy } from '../../../worker/client.ts'
import { rememberText } from '../texts/texts.ts'
import { isSaid } from '../told/none.ts'
import { inTurn } from './in-turn.ts'
import { type GivenReport, keep, keptFiles, letGo } from './kept-reports.ts'
import { type OwnReport, type RefusedFile, useOwnReports } from './own-reports.ts'
import { earlierVersion } from './versions.ts'

const { getState: get, setState: set } = useOwnReports

let controller: AbortController | undefined

/**
 * Reports that come close together are laid over the collection together, since each time the page is drawn anew: those of a second, and while
 * many wait those of twice as long as the last time.
 */
const together = { least: 1000, most: 16_000, many: 10 }
let pause = together.least
/** What was read and is not shown yet. */
let pending: OwnReport[] = []
let shown = Number.NEGATIVE_INFINITY
let timer: ReturnType<typeof setTimeout> | undefined
/** While the page makes ready what it will show. */
let showing: Promise<void> | undefined

async function showPending(): Promise<void> {
  const { reports, beforeShown } = get()
  const now = [...pending]
  const next = [...reports, ...now]
  await beforeShown(next).catch(() => undefined)
  // Where one was taken away or told anew meanwhile, these go behind what stands there now.
  set({ reports: get().reports === reports ? next : [...get().reports, ...now] })
  pending = pending.slice(now.length)
  shown = performance.now()
  pause = get().reading.length > together.many ? Math.min(pause * 2, together.most) : together.least
}

function show(): Promise<void> {
  clearTimeout(timer)
  timer = undefined
  showing ??= showPending().finally(() => {
    showing = undefined
    showInTime()
  })
  return showing
}

/** Shows what was read at once where nothing was shown lately, else with what comes soon after. */
function showInTime(): void {
  if (showing || pending.length === 0) return
  const wait = shown + pause - performance.now()
  if (wait <= 0) void show()
  else timer ??= setTimeout(show, wait)
}

/** What was given later waits for what was given before: one file is read at a time. */
const readInTurn = inTurn()

/** What own reports are read among: the rows by which they are classed, and what the collection has already. */
export type Surroundings = Taxonomy & { hasSource(id: string): boolean }

let isRestored = false

/** Reads again, once, what this browser has kept from earlier visits. */
export function restoreReports(around: Surroundings): void {
  if (isRestored) return
  isRestored = true
  void keptFiles().then(
    (files) => {
      if (files.length > 0) void addGiven(files, around, 'kept')
    },
    () => set({ isShut: true }),
  )
}

/** Takes reports out of the collection and out of what this browser keeps. */
export function removeReports(reports: readonly OwnReport[]): void {
  for (const { sourceId } of reports) {
    get().remove(sourceId)
    void letGo(sourceId)
  }
}

/**
 * Reads files one after the other and lays them over the collection; gives the ids that were added. What was given later waits for what was
 * given before. Each is kept in this browser.
 * @param as `given` by the reader; `kept` from an earlier visit: what the collection has since then is let go without a word; `back`: they had
 * been taken away, and nothing is asked of them again
 */
export function addGiven(
  files: readonly GivenReport[],
  { themes, indicators, hasSource }: Surroundings,
  as: 'given' | 'kept' | 'back' = 'given',
): Promise<string[]> {
  controller ??= new AbortController()
  const { signal } = controller
  const isKnown = (id: string) =>
    hasSource(id) || [...get().reports, ...pending].some((row) => row.sourceId === id)
  async function readAll(): Promise<string[]> {
    const added: string[] = []
    // Two of one name that come together lay in two folders: they are no versions of each other.
    const before = get().reports
    const reader = new ReportReader({ taxonomy: { themes, indicators } })
    try {
      for (const given of files) {
        if (signal.aborted) break
        const { file } = given
        const read = await readOne(given, reader, signal)
        if (signal.aborted) break
        if ('refusal' in read) get().refuse(read)
        else if (as === 'kept' && hasSource(read.sourceId)) void letGo(read.sourceId)
        else if (isKnown(read.sourceId)) {
          const refusal = { reason: 'known', sourceId: read.sourceId } as const
          get().refuse({ file: file.name, refusal })
        } else {
          // What is told to be kept is kept: a reader may close the page at once.
          if (as !== 'kept') set({ notKept: await keep(read.sourceId, given) })
          const earlier = as === 'given' ? earlierVersion(file.name, before) : undefined
          if (earlier !== undefined) set({ newer: [...get().newer, { sourceId: read.sourceId, earlier }] })
          pending.push(read)
          showInTime()
          added.push(read.sourceId)
        }
        get().finish(file.name)
      }
    } finally {
      reader.close()
      while (pending.length > 0) await show()
      if (get().reading.length === 0) controller = undefined
    }
    return added
  }
  get().begin(files.map(({ file }) => file.name))
  return readInTurn(readAll)
}

/** Reads files as they are; see `addGiven`. */
export const addReports = (files: readonly File[], around: Surroundings): Promise<string[]> =>
  addGiven(
    files.map((file) => ({ file })),
    around,
  )

/**
 * Reads a report again with what the reader says of it: its place and its time count as stated. It stays where it is; kept is what was said last.
 * @returns why it could not be read, where it could not
 */
export async function retell(
  { sourceId, given: { file } }: OwnReport,
  told: SourceMeta,
  { themes, indicators }: Surroundings,
): Promise<RefusedFile | undefined> {
  const reader = new ReportReader({ taxonomy: { themes, indicators } })
  const given = isSaid(told) ? { file, told } : { file }
  try {
    const read = await readOne(given, reader)
    if ('refusal' in read) return read
    // Taken away meanwhile: it does not come back.
    if (!get().reports.some((row) => row.sourceId === sourceId)) return undefined
    get().replace(read)
    set({ notKept: await keep(sourceId, given) })
    return undefined
  } finally {
    reader.close()
  }
}

/** Stops what is being read; what was read stays. */
export function stopReading(): void {
  controller?.abort(new DOMException('stopped by the reader', 'AbortError'))
  controller = undefined
  set({ reading: [], stopped: [...get().stopped, ...get().reading] })
}

async function readOne(
  given: GivenReport,
  reader: ReportReader,
  signal?: AbortSignal,
): Promise<OwnReport | RefusedFile> {
  const { file, told } = given
  try {
    const { dataset, text } = await reader.read(file, signal, told)
    const sourceId = dataset.sources[0]?.id ?? ''
    rememberText(sourceId, text)
    return { sourceId, file: file.name, dataset, given }
  } catch (error) {
    if (error instanceof ReportRefused) return { file: file.name, refusal: error.refusal }
    return { file: file.name, refusal: { reason: 'failed', detail: String(error) } }
  }
}
