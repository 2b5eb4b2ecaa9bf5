import { statSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { describe } from '../pool/job.ts'
import { codeOf, writeProblem } from '../write-problem.ts'
import { printable } from './width.ts'

/** Something that went wrong and is no fault of the program: its message says all, with the way out. */
export class Told extends Error {}

/** Arguments that cannot be understood: the program shows its usage and ends with exit code 2. */
export class UsageError extends Error {}

/**
 * Runs a program to its exit code. Standard output is left to `main`; errors go to standard error. `main`
 * takes the arguments and gives 0, or 1 when something was refused; whatever else it throws ends with 1.
 */
export async function runProgram(usage: string, main: (argv: string[]) => Promise<number>): Promise<void> {
  // `… | head` closes the pipe early, which is no error
  process.stdout.on('error', (error) => {
    if (codeOf(error) === 'EPIPE') return
    process.stderr.write(`error: ${writeProblem('standard output', error)}\n`)
    process.exit(1)
  })
  // Where even this cannot be told, the exit code still tells.
  process.stderr.on('error', () => undefined)
  const argv = process.argv.slice(2)
  if (argv.includes('--help') || argv.includes('-h')) {
    process.stdout.write(`${usage}\n`)
    return
  }
  try {
    // not process.exit: it would cut what is still on its way into a pipe
    process.exitCode = await main(argv)
  } catch (error) {
    const misused = error instanceof UsageError
    const told = misused || error instanceof Told
    process.stderr.write(`error: ${printable(told ? error.message : describe(error))}\n`)
    if (misused) process.stderr.write(`${usage}\n`)
    process.exitCode = misused ? 2 : 1
  }
}

/**
 * Writes text to standard output no faster than it is read there, and ends early where nobody reads any more.
 * @returns whether all of it was written
 */
export async function pipeOut(chunks: Iterable<string> | AsyncIterable<string>): Promise<boolean> {
  try {
    await pipeline(Readable.from(chunks), process.stdout, { end: false })
    return true
  } catch (error) {
    if (codeOf(error) !== 'EPIPE') throw error
    return false
  }
}

/** node:util's parseArgs, with its complaints as usage errors. */
export function parse<T extends ParseArgsConfig>(config: T): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config)
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

/** A count such as `--workers 2`: nothing when the option is absent. Throws unless it is a whole number from `least` to `most`. */
export function parseCount(
  option: string,
  text: string | undefined,
  [least, most]: readonly [number, number],
): number | undefined {
  if (text === undefined) return undefined
  if (!/^\d{1,6}$/.test(text) || Number(text) < least || Number(text) > most) {
    throw new UsageError(`${option} takes a whole number from ${least} to ${most}, not "${text}"`)
  }
  return Number(text)
}

/** The path again, if it is a folder. */
export function requireFolder(option: string, path: string): string {
  if (kindOf(path) !== 'folder') throw new UsageError(`${option} ${path}: there is no such folder`)
  return path
}

/** Nothing, if the path is that of a file. */
export function requireFile(path: string, option = ''): void {
  if (kindOf(path) !== 'other') throw new UsageError(`${option}${path}: there is no such file`)
}

/** What stands at a path; nothing where a part of the path is itself a file. */
export function kindOf(path: string): 'folder' | 'other' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'other'
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '')) throw error
    return undefined
  }
}
