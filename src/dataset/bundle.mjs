// Bundles a program written in TypeScript with rolldown and runs it. The bundle is kept under
// node_modules/.cache by the hash of its text, so that two runs at once do not meet.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/**
 * Bundles `input` (a file by name; `main` is run, the others lie beside it) and runs it with the arguments.
 * Packages named in `external` are loaded from node_modules instead of being bundled.
 */
export async function runBundled(input, args, external = []) {
  const bundle = await rolldown({
    input,
    platform: 'node',
    external: [/^node:/, 'pinyin-pro', ...external],
    logLevel: 'warn',
  })
  const { output } = await bundle.generate({
    format: 'esm',
    entryFileNames: '[name].mjs',
    chunkFileNames: '[name].mjs',
  })
  await bundle.close()
  const chunks = output.filter((file) => file.type === 'chunk')
  const text = chunks.map((file) => file.fileName + file.code).join('\0')
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
  const folder = join(root, 'node_modules', '.cache', 'programs', hash)
  if (!existsSync(folder)) {
    const aside = `${folder}.${process.pid}`
    mkdirSync(aside, { recursive: true })
    for (const file of chunks) writeFileSync(join(aside, file.fileName), file.code)
    try {
      renameSync(aside, folder)
    } catch (error) {
      if (!existsSync(folder)) throw error
    }
  }
  process.argv = [process.argv[0], join(folder, 'main.mjs'), ...args]
  await import(pathToFileURL(join(folder, 'main.mjs')).href)
}
