// Bundles one command-line program with rolldown and runs it: `node src/dataset/run.mjs NAME [ARG …]`.
// The bundle is kept under node_modules/.cache by the hash of its text, so two runs at once do not meet.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, '..', '..')
const [name, ...rest] = process.argv.slice(2)
const programs = readdirSync(join(here, 'cli'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort()
if (!name || !programs.includes(name)) {
  console.error(`usage: node src/dataset/run.mjs ${programs.join('|')} [ARG …]`)
  process.exit(2)
}

const bundle = await rolldown({
  input: { main: join(here, 'cli', `${name}.ts`), extractor: join(here, 'pool', 'extractor.ts') },
  platform: 'node',
  external: [/^node:/, 'pinyin-pro'],
  logLevel: 'warn',
})
const { output } = await bundle.generate({
  format: 'esm',
  entryFileNames: '[name].mjs',
  chunkFileNames: '[name].mjs',
})
await bundle.close()

const chunks = output.filter((file) => file.type === 'chunk')
const hash = createHash('sha256')
  .update(chunks.map((file) => file.fileName + file.code).join('\0'))
  .digest('hex')
  .slice(0, 16)
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
process.argv = [process.argv[0], join(folder, 'main.mjs'), ...rest]
await import(pathToFileURL(join(folder, 'main.mjs')).href)
