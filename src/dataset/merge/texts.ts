import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { linesOf } from '../filter/lines.ts'
import { readRecord } from '../filter/record.ts'
import { sha256, sourceId } from '../id.ts'
import { documentOf } from '../read/source.ts'

/** Where a report's record stands: in which file, from which byte, how many of them. */
interface Place {
  path: string
  start: number
  length: number
}

/**
 * The texts of the reports that the filter was given, by source id. Only where each stands is held: it is read again when
 * it is asked for.
 */
export class Texts {
  readonly #places = new Map<string, Place>()

  /** Looks through files that were given to the filter. Lines that bring no report are passed over: the filter told of them. */
  async add(path: string): Promise<void> {
    for await (const line of linesOf(createReadStream(path))) {
      if ('tooLong' in line) continue
      const record = readRecord(line.bytes)
      if ('error' in record) continue
      const { start, bytes } = line
      this.#places.set(sourceId(sha256(record.bytes)), { path, start, length: bytes.length })
    }
  }

  has(id: string): boolean {
    return this.#places.has(id)
  }

  /** The text of a source, or nothing where no file has it. */
  async get(id: string): Promise<string | undefined> {
    const place = this.#places.get(id)
    if (!place) return undefined
    const record = readRecord(readAt(place))
    if ('error' in record) return undefined
    const document = await documentOf(record.file, record.bytes, record.isText)
    return document.ok ? document.text : undefined
  }
}

function readAt({ path, start, length }: Place): Uint8Array {
  const bytes = Buffer.alloc(length)
  const file = openSync(path, 'r')
  try {
    let read = 0
    while (read < length) {
      const got = readSync(file, bytes, read, length - read, start + read)
      // The file has become shorter: what is there is no record any more, and has no text.
      if (got === 0) break
      read += got
    }
    return bytes.subarray(0, read)
  } finally {
    closeSync(file)
  }
}
