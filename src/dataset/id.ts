import { createHash } from 'node:crypto'
import { canonicalPieces } from '../contract/canonical.ts'
import type { Dataset } from '../contract/dataset.ts'

/** The SHA-256 of bytes or of a text in UTF-8: 64 hexadecimal digits. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** A source's id: the first ten hexadecimal digits of the SHA-256 of its file's bytes. */
export function sourceId(fileSha256: string): string {
  return fileSha256.slice(0, 10)
}

/** A dataset's id: the first twelve hexadecimal digits of the SHA-256 of its canonical JSON without the id. */
export function datasetId(body: Omit<Dataset, 'id'>): string {
  const hash = createHash('sha256')
  for (const piece of canonicalPieces(body)) hash.update(piece)
  return hash.digest('hex').slice(0, 12)
}
