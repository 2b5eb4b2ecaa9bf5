// Runs a benchmark of this folder: `node tests/bench/run.mjs NAME`.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runBundled } from '../../src/dataset/bundle.mjs'

const [name = 'extract', ...rest] = process.argv.slice(2)
const here = dirname(fileURLToPath(import.meta.url))
await runBundled({ main: join(here, `${name}.ts`) }, rest, ['@microsoft', '@playwright', 'vite'])
