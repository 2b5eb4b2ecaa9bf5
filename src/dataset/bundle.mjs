// Bundles a program written in TypeScript and runs it. A bundle is kept under node_modules/.cache by the hash of all that
// may go into it, so that it is made once, and in a process of its own: the bundler takes more memory than the program.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What a program may be made of: the sources, the benchmarks, and the packages that are installed. */
function* sources() {
  for (const folder of [
    'src',
    ...['bench', 'contract', 'e2e', 'fuzz', 'rows'].map((name) => join('tests', name)),
  ]) {
    const files = readdirSync(join(root, folder), { recursive: true }).filter((file) =>
      /\.(ts|mjs)$/.test(file),
    )
    for (const file of files.sort()) yield join(folder, file)
  }
  yield 'package-lock.json'
}

function hashOf(task) {
  const hash = createHash('sha256').update(JSON.stringify(task))
  for (const file of sources()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}

/**
 * Bundles `input` (a file by name; `main` is run, the others lie beside it) where that was not done before, and runs it
 * with the arguments. Packages (or scopes) named in `external`, and pinyin-pro, are loaded from node_modules instead of being bundled.
 */
export async function runBundled(input, args, external = []) {
  const task = { input, external: ['pinyin-pro', ...external] }
  const folder = join(root, 'node_modules', '.cache', 'programs', hashOf(task))
  if (!existsSync(folder)) {
    const builder = join(dirname(fileURLToPath(import.meta.url)), 'build-bundle.mjs')
    execFileSync(process.execPath, [builder, JSON.stringify({ ...task, folder })], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  process.argv = [process.argv[0], join(folder, 'main.mjs'), ...args]
  await import(pathToFileURL(join(folder, 'main.mjs')).href)
}
