import { unzipSync } from 'fflate'
import { decode } from '../extract/decode/decode.ts'
import { sizeLimit } from '../extract/limits.ts'
import { formatOf } from './endings.ts'
import type { Refusal } from './outcome.ts'

/** A file of an archive, by its own name: in which folder of it it lay is no part of a report. */
export interface Packed {
  name: string
  bytes: Uint8Array
}

/** So many reports are taken out of one archive, and so many bytes: what a tab can hold beside the page. */
const limits = { files: 2000, bytes: 400 * 1024 * 1024 }

/** A name in an archive whose names are not told to be UTF-8: Windows in China writes them in GBK, and they come as Latin-1. */
function named(name: string): string {
  const codes = [...name].map((character) => character.charCodeAt(0))
  if (!codes.some((code) => code > 0x7f) || codes.some((code) => code > 0xff)) return name
  const decoded = decode(Uint8Array.from(codes))
  return decoded.ok ? decoded.text : name
}

const ownName = (path: string): string => path.split(/[/\\]/u).at(-1) ?? path

/** Whether a path is a report's: not what macOS or a program has put beside it. */
const isReport = (path: string): boolean =>
  !path.includes('__MACOSX') && !ownName(path).startsWith('.') && formatOf(ownName(path)) !== undefined

/** Whether the first file of an archive is encrypted: bit 0 of its flags (APPNOTE.TXT 4.4.4). */
const isLocked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[6] ?? 0) & 1) === 1

/**
 * The reports of a zip archive, in its order. Other files, archives inside it and reports over the limit of size are left, and counted. Nothing is
 * written anywhere, so that a name with `../` is a name like any other.
 * @returns the reports and how many files were left, or why the archive is not opened
 */
export function filesIn(
  bytes: Uint8Array,
): { ok: true; files: Packed[]; left: number } | ({ ok: false } & Refusal) {
  if (isLocked(bytes)) return { ok: false, code: 'format.locked' }
  let [size, count, left] = [0, 0, 0]
  try {
    const unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name.endsWith('/')) return false
        if (!isReport(named(name)) || originalSize > sizeLimit) {
          left += 1
          return false
        }
        size += originalSize
        count += 1
        return size <= limits.bytes && count <= limits.files
      },
    })
    if (size > limits.bytes) return { ok: false, code: 'format.bomb', size, limit: limits.bytes }
    if (count > limits.files) left += count - limits.files
    const files = Object.entries(unpacked).map(([name, part]) => ({
      name: ownName(named(name)),
      bytes: part,
    }))
    return { ok: true, files, left }
  } catch {
    return { ok: false, code: 'format.broken' }
  }
}
