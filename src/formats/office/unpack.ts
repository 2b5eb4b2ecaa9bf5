import { strFromU8, unzipSync } from 'fflate'
import type { Refusal } from '../outcome.ts'

/** The most that the parts of a document may come to, in bytes: those of the longest report are a hundredth of it. */
const usual = 100 * 1024 * 1024

/** A zip begins so; and what Office wrote before 2007, or writes with a password, so. */
const zip = [0x50, 0x4b, 0x03, 0x04]
const compound = [0xd0, 0xcf, 0x11, 0xe0]

const begins = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, at) => bytes[at] === byte)

/**
 * The parts of a document by name, each as its XML. Nothing else is unpacked: a picture, a name with `../` or an archive inside is
 * passed over.
 * @param wanted the names
 * @param limit the most that they may come to, in bytes
 */
export function unpack(
  bytes: Uint8Array,
  wanted: readonly string[],
  limit = usual,
): { ok: true; parts: ReadonlyMap<string, string> } | ({ ok: false } & Refusal) {
  if (begins(bytes, compound)) return { ok: false, code: 'format.legacy' }
  if (!begins(bytes, zip)) return { ok: false, code: 'format.broken' }
  let size = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.includes(name)) return false
        size += originalSize
        return size <= limit
      },
    })
    if (size > limit) return { ok: false, code: 'format.bomb', size, limit }
    const parts = new Map(Object.entries(files).map(([name, part]) => [name, strFromU8(part)]))
    // An archive that tells a wrong size of a part gives the beginning of it, or nothing.
    const isCut = [...parts.values()].some((part) => !part.trimEnd().endsWith('>'))
    return isCut ? { ok: false, code: 'format.broken' } : { ok: true, parts }
  } catch {
    return { ok: false, code: 'format.broken' }
  }
}
