import { canonicalJson } from '../../contract/canonical.ts'
import type { Dataset } from '../../contract/dataset.ts'
import type { Part } from '../../extract/collect.ts'
import { grouped } from '../../text/grouped.ts'
import { datasetOf } from '../dataset-of.ts'
import { nameOf } from '../filter/answer.ts'
import { sha256 } from '../id.ts'
import { type Note, note, toIssue } from '../note.ts'
import { byCodeUnits } from '../read/list.ts'
import { taxonomy } from '../taxonomy.ts'
import type { Found, MergedAnswer } from './read-answers.ts'

type ReadAnswer = Extract<MergedAnswer, { extraction: unknown }>
type FailedAnswer = Extract<MergedAnswer, { error: unknown }>

/** A report's answer, and the hash by which another of the same report is told to be the same. */
interface Taken {
  extraction: ReadAnswer['extraction']
  hash: string
}

/** What is kept of each report, by name: one answer, or that its answers differ. */
type Held = Map<string, Taken | 'conflict'>

/**
 * Joins the answers of any number of outputs into one dataset: the same for any order of them, any split and any repetition,
 * and the same as the build's of the same files. What a report was refused for is told, unless another answer has it read.
 */
export async function merge(outputs: AsyncIterable<Found>): Promise<{ dataset: Dataset; notes: Note[] }> {
  const notes: Note[] = []
  const held = new Map<string, Held>()
  const read = new Set<string>()
  const failed = new Map<string, FailedAnswer>()
  for await (const found of outputs) {
    if ('note' in found) notes.push(found.note)
    else if ('error' in found.answer) failed.set(canonicalJson(found.answer), found.answer)
    else {
      read.add(canonicalJson(found.answer.id))
      hold(held, found.answer)
    }
  }
  for (const { id, error } of inOrderOfKeys(failed)) {
    if (id !== null && read.has(canonicalJson(id))) continue
    notes.push(note('merge.refused', nameOf(id), { reason: error.message }))
  }
  const parts = partsOf(held, notes)
  held.clear()
  const { dataset, misfits } = datasetOf(parts, taxonomy)
  return { dataset, notes: [...notes, ...misfits] }
}

const inOrderOfKeys = <T>(map: ReadonlyMap<string, T>): T[] =>
  [...map].sort(([a], [b]) => byCodeUnits(a, b)).map(([, value]) => value)

function hold(held: Map<string, Held>, { sha256: bytes, extraction }: ReadAnswer): void {
  const byFile: Held = held.get(bytes) ?? new Map()
  const { file } = extraction.source
  const known = byFile.get(file)
  // Its keys stand in the order of the schema that it was read by, whatever order they came in.
  const hash = sha256(JSON.stringify(extraction))
  if (known === undefined) byFile.set(file, { extraction, hash })
  else if (known !== 'conflict' && known.hash !== hash) byFile.set(file, 'conflict')
  held.set(bytes, byFile)
}

/** Of several names of one report the first is kept, as the build does; of several reports of one id, too. */
function partsOf(held: ReadonlyMap<string, Held>, notes: Note[]): Part[] {
  const parts: Part[] = []
  for (const byFile of held.values()) {
    const files = [...byFile].sort(([a], [b]) => byCodeUnits(a, b))
    for (const [file, taken] of files) if (taken === 'conflict') notes.push(note('merge.conflict', file))
    const [first, ...twins] = files.flatMap(([, taken]) => (taken === 'conflict' ? [] : [taken.extraction]))
    if (!first) continue
    const { source, issues, ...rest } = first
    const told = twins.map((twin) => note('source.duplicate', source.file, { other: twin.source.file }))
    notes.push(...told)
    const added = told.map((item) => toIssue(item, source.id))
    parts.push({ source, extraction: { ...rest, source: {}, issues: [...issues, ...added] } })
  }
  const byId = [...grouped(parts, ({ source }) => source.id).values()]
  return byId.map((list) => {
    const [kept, ...others] = list.toSorted((a, b) => byCodeUnits(a.source.file, b.source.file)) as [Part]
    for (const { source } of others as Part[]) {
      notes.push(note('read.collision', source.file, { id: source.id, other: kept.source.file }))
    }
    return kept
  })
}
