import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { rowsOf } from '../contract/canonical.ts'
import type { Dataset } from '../contract/dataset.ts'
import { Told } from './terminal/program.ts'
import { codeOf, writeProblem } from './write-problem.ts'

const asidePattern = /^\.building-(\d+)-\d+$/
const textPattern = /^[0-9a-f]{10}\.txt$/
let builds = 0

/** How much is handed to the system at once, in characters. */
const chunkSize = 1 << 20

/**
 * The dataset as it is published: keys in the order of the schema, one line feed at the end. In chunks of about a
 * megabyte: of a large one the text is never whole in memory.
 */
export function* serialized(dataset: Dataset): Generator<string> {
  let chunk = ''
  for (const piece of piecesOf(dataset)) {
    chunk += piece
    if (chunk.length < chunkSize) continue
    yield chunk
    chunk = ''
  }
  yield `${chunk}\n`
}

function* piecesOf(dataset: Dataset): Generator<string> {
  for (const [at, [key, part]] of Object.entries(dataset).entries()) {
    yield `${at === 0 ? '{' : ','}${JSON.stringify(key)}:`
    if (Array.isArray(part)) yield* rowsOf(part, (row) => JSON.stringify(row))
    else yield JSON.stringify(part)
  }
  yield '}'
}

/** Makes a folder and those above it, one by one: where the system refuses one (/proc) its own way of doing it tries for ever. */
function makeFolder(path: string): void {
  if (existsSync(path)) return
  makeFolder(dirname(path))
  mkdirSync(path)
}

function writeChunks(path: string, chunks: Iterable<string>): void {
  const file = openSync(path, 'w')
  try {
    // writeFileSync on an open file writes on behind what is there, all of it, however the system parts it.
    for (const chunk of chunks) writeFileSync(file, chunk)
  } finally {
    closeSync(file)
  }
}

/**
 * Writes `dataset.json` and `sources/ID.txt` into a folder, so that at any moment the folder holds a whole
 * dataset and the texts that it speaks of: all is written aside first, then the texts are put in place,
 * then in one rename the dataset, then texts that nothing refers to any more go. Other files are let be.
 *
 * An error before the renames leaves the folder as it was; one of the system comes as Told, with what to do. What a killed build left aside goes next time.
 */
export async function writeDataset(
  out: string,
  dataset: Dataset,
  texts: { get(id: string): string | undefined | Promise<string | undefined> },
): Promise<void> {
  builds += 1
  const aside = join(out, `.building-${process.pid}-${builds}`)
  const sources = join(out, 'sources')
  try {
    makeFolder(join(aside, 'sources'))
    const names = dataset.sources.map(({ id }) => `${id}.txt`)
    for (const { id } of dataset.sources)
      writeFileSync(join(aside, 'sources', `${id}.txt`), (await texts.get(id)) ?? '')
    writeChunks(join(aside, 'dataset.json'), serialized(dataset))

    makeFolder(sources)
    for (const name of names) renameSync(join(aside, 'sources', name), join(sources, name))
    renameSync(join(aside, 'dataset.json'), join(out, 'dataset.json'))
  } catch (error) {
    throw codeOf(error) === undefined
      ? error
      : new Told(`${writeProblem(out, error)} The earlier dataset, if there is one, is whole.`)
  } finally {
    discard(aside)
  }
  removeLeftovers(out, dataset)
}

/** Takes away what was written aside. Where that fails too (the disk went read-only) the next build does it. */
function discard(aside: string): void {
  try {
    rmSync(aside, { recursive: true, force: true })
  } catch {
    // The error that led here says what is wrong.
  }
}

/** Texts that nothing refers to any more, and folders aside of builds that are no longer running. */
function removeLeftovers(out: string, dataset: Dataset): void {
  const sources = join(out, 'sources')
  const current = new Set(dataset.sources.map(({ id }) => `${id}.txt`))
  const stale = readdirSync(sources).filter((name) => textPattern.test(name) && !current.has(name))
  for (const name of stale) rmSync(join(sources, name))
  for (const name of readdirSync(out)) {
    const pid = asidePattern.exec(name)?.[1]
    if (pid && !isRunning(Number(pid))) rmSync(join(out, name), { recursive: true, force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
