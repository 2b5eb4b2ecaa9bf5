import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, relative, sep } from 'node:path'
import { sizeLimit } from '../../extract/limits.ts'
import { type Outcome, refused } from '../note.ts'
import { codeOf } from '../write-problem.ts'

/**
 * The bytes of a file, or why it is refused: missing, unreadable, a folder, no regular file, a link that
 * leads out of its folder, or too large. Nothing is opened before it is known to be a regular file: a pipe
 * would wait for ever.
 */
export function readGuarded(path: string): Outcome<Uint8Array> {
  const file = basename(path)
  try {
    if (lstatSync(path).isSymbolicLink() && leadsOut(path)) return refused('read.link', file)
    const stat = statSync(path)
    if (stat.isDirectory()) return refused('read.folder', file)
    if (!stat.isFile()) return refused('read.special', file)
    if (stat.size > sizeLimit) return refused('read.large', file, { size: stat.size, limit: sizeLimit })
    return { ok: true, value: new Uint8Array(readFileSync(path)) }
  } catch (error) {
    const reason = errorCode(error)
    const gone = reason === 'ENOENT' && !isLink(path)
    return gone ? refused('read.missing', file) : refused('read.unreadable', file, { reason })
  }
}

/** The system's short name of an error (`EACCES`); the same on every machine, unlike its message. */
function errorCode(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.name : 'unknown')
}

function leadsOut(path: string): boolean {
  const way = relative(realpathSync(dirname(path)), realpathSync(path))
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
