import { basename, sep } from 'node:path'
import { sha256 } from '../id.ts'
import type { Note } from '../note.ts'
import { readGuarded } from '../read/guard.ts'
import type { Found } from '../read/list.ts'
import { readMeta } from '../read/meta.ts'

/**
 * The lines that the filter reads, one for each file, with what the file beside it says. The bytes go as they are: what
 * encoding they are in is for the reader to find out.
 * @param without the hashes of bytes that are passed over
 * @param onNote told of each file that is refused, and of what does not fit beside one
 */
export function* recordLines(
  found: Iterable<Found>,
  without: ReadonlySet<string>,
  onNote: (note: Note) => void,
): Generator<string> {
  for (const { path, meta: metaPath } of found) {
    const read = readGuarded(path)
    if (!read.ok) {
      onNote(read.note)
      continue
    }
    if (without.has(sha256(read.value))) continue
    const meta = metaPath === undefined ? { notes: [] } : readMeta(metaPath)
    for (const note of meta.notes) onNote(note)
    const record = {
      id: path.split(sep).join('/'),
      file: basename(path),
      ...(meta.value && { meta: meta.value }),
      bytesBase64: Buffer.from(read.value).toString('base64'),
    }
    yield `${JSON.stringify(record)}\n`
  }
}
