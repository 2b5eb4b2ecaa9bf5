import { decoderOf } from '../../../contract/text-decoder.ts'
import { LoadError } from '../check-dataset.ts'
import { inlinedText } from '../inlined.ts'

const base = `${import.meta.env.BASE_URL}data/sources/`

/** Source → its raw text, or null where it could not be fetched. */
const known = new Map<string, string | null>()
const asked = new Map<string, Promise<string>>()

/** So many fetches at a time: a collection of thousands must not stand in the way of the text that is read. */
const mostRunning = 8
let running = 0
/** What waits for its turn; what was asked for last is read now, and goes first. */
const waiting = new Map<string, () => void>()

async function turn(sourceId: string): Promise<void> {
  if (running >= mostRunning) await new Promise<void>((start) => waiting.set(sourceId, start))
  running += 1
}

function done(): void {
  running -= 1
  const next = [...waiting.keys()].at(-1)
  if (next === undefined) return
  const start = waiting.get(next)
  waiting.delete(next)
  start?.()
}

/** Puts a text that waits at the front. */
function hurry(sourceId: string): void {
  const start = waiting.get(sourceId)
  if (!start) return
  waiting.delete(sourceId)
  waiting.set(sourceId, start)
}

/** Whether a text is the one that the dataset was read from; everything is, before there is a dataset. */
let isRight: (sourceId: string, text: string) => boolean = () => true

/** Says from now on which texts are the right ones: a server may answer a missing file with another page. */
export function checkTexts(check: typeof isRight): void {
  isRight = check
}

async function fetchText(sourceId: string): Promise<string> {
  const text = inlinedText(sourceId) ?? (await askForText(sourceId))
  if (isRight(sourceId, text)) return text
  throw new LoadError({ code: 'unreachable', detail: `${sourceId}.txt is not the text of this dataset` })
}

async function askForText(sourceId: string): Promise<string> {
  await turn(sourceId)
  try {
    const response = await fetch(`${base}${encodeURIComponent(sourceId)}.txt`)
    if (!response.ok) throw new LoadError({ code: 'unreachable', detail: `HTTP ${response.status}` })
    return decoderOf('utf-8', false).decode(new Uint8Array(await response.arrayBuffer()))
  } finally {
    done()
  }
}

const listeners = new Set<() => void>()
/** Texts that arrive close together are told together. */
const together = 16
let timer: ReturnType<typeof setTimeout> | undefined

function tell(): void {
  if (timer !== undefined) return
  timer = setTimeout(() => {
    timer = undefined
    for (const listener of [...listeners]) listener()
  }, together)
}

/** Calls back soon after texts have arrived or failed; gives the way to stop it. */
export function onTexts(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** What is known of a source's text now: the text, null where it could not be fetched, undefined before. */
export const textNow = (sourceId: string): string | null | undefined => known.get(sourceId)

/**
 * The raw text of a source, fetched once; after a failure it is fetched again when asked again.
 * @throws LoadError
 */
export function loadText(sourceId: string): Promise<string> {
  const text = known.get(sourceId)
  if (typeof text === 'string') return Promise.resolve(text)
  const before = asked.get(sourceId)
  if (before) {
    hurry(sourceId)
    return before
  }
  if (known.delete(sourceId)) tell()
  const fetched = fetchText(sourceId)
  asked.set(sourceId, fetched)
  const settle = (result: string | null) => {
    // A report read in this tab meanwhile is not forgotten for a failed fetch.
    if (result !== null || typeof known.get(sourceId) !== 'string') known.set(sourceId, result)
    asked.delete(sourceId)
    tell()
  }
  fetched.then(settle, () => settle(null))
  return fetched
}

/** The texts of some sources, by source; those that cannot be fetched are left out. */
export async function loadTexts(sourceIds: Iterable<string>): Promise<Map<string, string>> {
  const texts = new Map<string, string>()
  await Promise.all(
    [...new Set(sourceIds)].map(async (id) => {
      const text = await loadText(id).catch(() => undefined)
      if (text !== undefined) texts.set(id, text)
    }),
  )
  return texts
}

/** Lets the page know the text of a report that was read in this tab. */
export function rememberText(sourceId: string, text: string): void {
  known.set(sourceId, text)
  tell()
}
