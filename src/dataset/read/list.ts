import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isReportName, stemOf } from '../../formats/endings.ts'
import { type Note, note } from '../note.ts'

/** A report that may be read, and the files beside it. */
export interface Found {
  path: string
  /** Path of NAME.meta.json where there is one. */
  meta?: string
  /** Path of NAME.corrections.json where there is one. */
  corrections?: string
  /** Path of NAME.corrections.jsonl where there is one. */
  reviews?: string
}

/** What a folder or a list of paths holds: reports by name, what is wrong with the rest, and what is no report. */
export interface Listing {
  found: Found[]
  notes: Note[]
  ignored: string[]
}

const sidecar = /^(.*)\.(?:meta\.json|corrections\.jsonl?)$/
const sidecars = { meta: 'meta.json', corrections: 'corrections.json', reviews: 'corrections.jsonl' } as const

/** Code-unit order: the same on every machine, whatever its locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isShown = (name: string) => !name.startsWith('.')

/**
 * The reports of one folder (`*.txt`, `*.docx`, `*.html`), not of those inside it. A sidecar without its report is noted; other
 * names are listed as ignored, hidden files (`.DS_Store`) not even that. Throws when the folder cannot be read.
 */
export function listFolder(folder: string): Listing {
  const { told, untold } = namesIn(folder)
  const names = told.filter(isShown).sort(byCodeUnits)
  const odd = untold.filter(isShown).sort(byCodeUnits)
  const all = new Set(names)
  const reports = names.filter(isReportName)
  const stems = new Set(reports.map(stemOf))
  const listing: Listing = {
    found: [],
    notes: odd.filter(isReportName).map((name) => note('read.name', name)),
    ignored: odd.filter((name) => !isReportName(name)),
  }
  for (const name of names) {
    const beside = sidecar.exec(name)
    if (isReportName(name)) listing.found.push(withSidecars(join(folder, name), all))
    else if (!beside) listing.ignored.push(name)
    else if (!stems.has(beside[1] ?? '')) {
      listing.notes.push(note('sidecar.lonely', name, { report: `${beside[1]}.txt` }))
    }
  }
  return listing
}

/** The names in a folder that are text, and the others with the bytes spelled out that are none. */
function namesIn(folder: string): { told: string[]; untold: string[] } {
  const names = readdirSync(folder, { encoding: 'buffer' }).map((bytes) => {
    const text = bytes.toString('utf8')
    if (Buffer.from(text).equals(bytes)) return { told: text }
    const spelled = (byte: number) =>
      byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, '0')}`
    return { untold: [...bytes].map(spelled).join('') }
  })
  return {
    told: names.flatMap(({ told }) => told ?? []),
    untold: names.flatMap(({ untold }) => untold ?? []),
  }
}

/**
 * The reports that paths name: a folder gives its reports, anything else is a report whatever its ending.
 * A folder that is named like a report is kept as one, so that reading refuses it by name. One file named
 * twice is read once.
 */
export function listPaths(paths: readonly string[]): Listing {
  const listing: Listing = { found: [], notes: [], ignored: [] }
  const seen = new Set<string>()
  const beside = new Map<string, ReadonlySet<string>>()
  for (const path of paths) {
    const inside = isFolder(path) && !isReportName(basename(path)) ? listFolder(path) : undefined
    for (const found of inside?.found ?? [withSidecars(path, siblings(path, beside))]) {
      const key = resolve(found.path)
      if (!seen.has(key)) listing.found.push(found)
      seen.add(key)
    }
    listing.notes.push(...(inside?.notes ?? []))
    listing.ignored.push(...(inside?.ignored ?? []))
  }
  return listing
}

function withSidecars(path: string, names: ReadonlySet<string>): Found {
  const stem = stemOf(basename(path))
  const beside = (kind: keyof typeof sidecars) => {
    const name = `${stem}.${sidecars[kind]}`
    return names.has(name) ? { [kind]: join(dirname(path), name) } : {}
  }
  return { path, ...beside('meta'), ...beside('corrections'), ...beside('reviews') }
}

/** The names beside a file; each folder is listed once. */
function siblings(path: string, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const folder = dirname(path)
  const listed = known.get(folder) ?? namesOf(folder)
  known.set(folder, listed)
  return listed
}

function namesOf(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    return new Set()
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
