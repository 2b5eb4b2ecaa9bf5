import { transfer } from 'comlink'
import { canonicalJson } from '../contract/canonical.ts'
import { sha256 } from '../contract/sha256.ts'
import type { Source } from '../contract/source.ts'
import { findBreach } from '../extract/breach.ts'
import { collect, type Taxonomy } from '../extract/collect.ts'
import { extract } from '../extract/index.ts'
import { sizeLimit } from '../extract/limits.ts'
import { described, type SourceMeta } from '../extract/types.ts'
import { filesIn } from '../formats/archive.ts'
import type { Refusal as FormatRefusal } from '../formats/outcome.ts'
import { readDocument } from '../formats/read-document.ts'
import type { AgainRequest, ReadAnswer, ReadRequest, Refusal, UnpackAnswer } from './protocol.ts'

/**
 * Reads one report as the build does: bytes → text → facts → a whole dataset with one source, whose id is
 * the one that the build would give it (the first ten digits of the SHA-256 of the bytes).
 * @returns the dataset and the text, or why the file is refused; throws only on a fault of the program
 */
export async function readReportBytes({ name, bytes, taxonomy, told }: ReadRequest): Promise<ReadAnswer> {
  const size = bytes.length
  if (size > sizeLimit) return { status: 'refused', refusal: { reason: 'too-large', size } }
  const document = await readDocument(name, bytes)
  if (!document.ok) return { status: 'refused', refusal: refusalOf(document) }
  const { text, encoding, format, pages, scanned = [] } = document
  const meta: SourceMeta = { ...document.meta, ...told }
  if (text.trim() === '') return { status: 'refused', refusal: { reason: 'empty' } }
  const hash = await sha256(bytes)
  const source: Source = {
    ...{ id: hash.slice(0, 10), file: name, sha256: hash, encoding, length: text.length, format },
    ...(pages ? { pages } : {}),
  }
  return datasetOf(source, text, meta, taxonomy, scanned)
}

/** Reads the text of a published report again, with what a reader says of it: the same source, figures and practices as they are with that. */
export const readTextAgain = ({ source, text, taxonomy, told }: AgainRequest): Promise<ReadAnswer> => {
  const { title, publisher, published, url } = source
  const known = { title, publisher, published, url }
  const said = Object.fromEntries(Object.entries({ ...known, ...told }).filter(([, value]) => value))
  return datasetOf(source, text, said, taxonomy)
}

async function datasetOf(
  row: Source,
  text: string,
  meta: SourceMeta,
  taxonomy: Taxonomy,
  scanned: readonly number[] = [],
): Promise<ReadAnswer> {
  const extraction = extract({ sourceId: row.id, text, meta, scanned })
  const breach = findBreach(row.id, text, extraction, taxonomy)
  if (breach) return { status: 'refused', refusal: { reason: 'failed', detail: breach } }
  const source: Source = { ...row, ...described(meta) }
  const rest = collect([{ source, extraction }], taxonomy)
  const digest = await sha256(new TextEncoder().encode(canonicalJson(rest)))
  return { status: 'read', dataset: { ...rest, id: digest.slice(0, 12) }, text }
}

/** The reports of an archive, handed over without a copy. */
export async function unpackBytes(bytes: Uint8Array): Promise<UnpackAnswer> {
  const found = filesIn(bytes)
  if (!found.ok) return { status: 'refused', refusal: refusalOf(found) }
  const { files, left } = found
  return transfer(
    { status: 'read', files, left },
    files.map((file) => file.bytes.buffer as ArrayBuffer),
  )
}

function refusalOf(document: FormatRefusal): Refusal {
  switch (document.code) {
    case 'read.binary':
      return { reason: 'binary', offset: document.offset }
    case 'read.undecodable':
      return { reason: 'undecodable', offset: document.offset }
    case 'format.legacy':
      return { reason: 'legacy' }
    case 'format.locked':
      return { reason: 'locked' }
    case 'format.scan':
      return { reason: 'scan', pages: document.pages }
    case 'format.garbled':
      return { reason: 'garbled' }
    case 'format.broken':
      return { reason: 'broken' }
    case 'format.deep':
      return { reason: 'deep' }
    case 'format.columns':
      return { reason: 'columns', limit: document.limit }
    case 'format.cells':
      return { reason: 'cells', limit: document.limit }
    case 'format.bomb':
      return { reason: 'bomb', size: document.size }
  }
}
