// Bundles one command-line program and runs it: `node src/dataset/run.mjs NAME [ARG …]`.
import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runBundled } from './bundle.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const [name, ...rest] = process.argv.slice(2)
const programs = readdirSync(join(here, 'cli'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace(/\.ts$/, ''))
  .sort()
if (!name || !programs.includes(name)) {
  console.error(`usage: node src/dataset/run.mjs ${programs.join('|')} [ARG …]`)
  process.exit(2)
}

const input = {
  main: join(here, 'cli', `${name}.ts`),
  extractor: join(here, 'pool', 'extractor.ts'),
  reader: join(here, 'filter', 'reader.ts'),
}
await runBundled(input, rest)
