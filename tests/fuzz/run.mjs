// Runs the fuzzer: `node tests/fuzz/run.mjs --minutes N`.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runBundled } from '../../src/dataset/bundle.mjs'

const here = dirname(fileURLToPath(import.meta.url))
await runBundled({ main: join(here, 'fuzz.ts') }, process.argv.slice(2), ['fast-check'])
