import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Pattern } from './collect.ts'

/**
 * Patterns that the checker found safe, a hash a line: a verdict hangs on nothing but the pattern and the checker, and some take minutes.
 * What is not here is checked; `npm run patterns` does that and writes the file anew. Another release of the checker makes all unknown.
 */
const file = join(import.meta.dirname, 'known.txt')

const manifest = join(dirname(createRequire(import.meta.url).resolve('recheck')), 'package.json')
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }

const hashOf = ({ source, flags }: Pattern): string =>
  createHash('sha256').update(`${version}\0${flags}\0${source}`).digest('hex').slice(0, 20)

const known = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [])
const asked = new Set<string>()

/** Whether a pattern was found safe before. */
export const isKnown = (pattern: Pattern): boolean => known.has(hashOf(pattern))

/** Notes that a pattern is safe. */
export const remember = (pattern: Pattern): void => void asked.add(hashOf(pattern))

/** Writes what was found safe in this run or before it, and asked of in this one: what the program has no more is left out. */
export const writeKnown = (): void =>
  writeFileSync(
    file,
    [...asked]
      .sort()
      .map((hash) => `${hash}\n`)
      .join(''),
  )
