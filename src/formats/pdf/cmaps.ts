import { inflateSync } from 'fflate'
import tables from './cmaps.json'

/** Of browsers, of their workers and of Node alike; no library of types that this room sees tells of it. */
declare function atob(base64: string): string

/** What PDF.js asks for: one of its tables by the name of its file; of the others (fonts, decoders of pictures) nothing is needed for text. */
interface Wanted {
  kind: string
  filename: string
}

/**
 * Gives PDF.js the tables of the GB encodings from here, where it would fetch them: the page asks no other host, and the command line has none
 * beside it. For its option `BinaryDataFactory`.
 */
export class TablesHere {
  /** @throws for a table that is not kept: of another script, say */
  async fetch({ filename }: Wanted): Promise<Uint8Array> {
    const table = (tables as Readonly<Record<string, string>>)[filename]
    if (table === undefined) throw new Error(`no table ${filename}`)
    return inflateSync(Uint8Array.from(atob(table), (character) => character.charCodeAt(0)))
  }
}
