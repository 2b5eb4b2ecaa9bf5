import { get, update } from 'idb-keyval'
import { type FigureRecord, recordsOf } from '../../compare/changes.ts'
import { type Collection, openCollection } from '../../compare/collection.ts'
import { checkDataset, LoadError } from './check-dataset.ts'

const key = 'duizhao.former'
/** So many datasets are kept, the newest last, and none of more figures than this: a browser has room for other things. */
const mostKept = 3
const mostFigures = 20_000

interface Kept {
  id: string
  records: FigureRecord[]
}

/** What a browser keeps under our key, as far as it is what we keep. */
const listOf = (stored: unknown): Kept[] => (Array.isArray(stored) ? (stored as Kept[]) : [])

/** Keeps what a dataset says, so that a later visit can tell what has changed since. Where nothing can be kept, nothing is. */
export async function keepRecords(c: Collection): Promise<void> {
  if (c.figures.length > mostFigures) return
  const keep = { id: c.id, records: recordsOf(c) }
  await update(key, (stored: unknown) =>
    [...listOf(stored).filter(({ id }) => id !== c.id), keep].slice(-mostKept),
  ).catch(() => undefined)
}

/** What a dataset said when this browser last saw it; undefined where it never did, or keeps nothing. */
export async function recordsOfFormer(id: string): Promise<readonly FigureRecord[] | undefined> {
  const stored = await get(key).catch(() => undefined)
  return listOf(stored).find((kept) => kept.id === id)?.records
}

/**
 * Reads what a dataset says out of its file.
 * @throws LoadError
 */
export async function recordsOfFile(file: Blob): Promise<Kept> {
  let json: unknown
  try {
    json = JSON.parse(await file.text())
  } catch (error) {
    throw new LoadError({ code: 'not-json', detail: String(error) })
  }
  const c = openCollection(checkDataset(json))
  return { id: c.id, records: recordsOf(c) }
}
