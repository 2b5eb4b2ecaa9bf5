// Counts what the rows of the lexicon touch: `node tests/rows/run.mjs [--table PART]`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { runBundled } from '../../src/dataset/bundle.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const lexicon = join(here, '..', '..', 'src', 'lexicon')

/** Tables made of other tables, and lists that are somebody else's (the gazetteer, a dictionary): none of their rows is ours. */
const notOurs =
  /^(?:words\/(?:derived|index|whole)|indicators|indicators\/(?:phrases|row|rule)|places\/(?:gazetteer|place-row)|traditional|radicals|messages)\.ts$/u

/** Lets every exported table of the lexicon pass through `tableOfLexicon(name, table)`. */
const hook = {
  name: 'tables-of-lexicon',
  transform(code, id) {
    const file = relative(lexicon, id).split(sep).join('/')
    if (file.startsWith('..') || notOurs.test(file)) return null
    let changed = code
    const tables = parseAst(code, { lang: 'ts' }).body.flatMap(
      ({ declaration }) => declaration?.declarations ?? [],
    )
    for (const { id: name, init } of tables.reverse()) {
      if (!init || /Function/u.test(init.type)) continue
      const table = `globalThis.tableOfLexicon(${JSON.stringify(`${file}#${name.name}`)}, (${code.slice(init.start, init.end)}))`
      changed = changed.slice(0, init.start) + table + changed.slice(init.end)
    }
    return changed
  },
}

const bundle = await rolldown({
  input: join(here, 'reader.ts'),
  platform: 'node',
  plugins: [hook],
  logLevel: 'warn',
})
const { output } = await bundle.generate({ format: 'iife', name: 'rules' })
await bundle.close()
const folder = mkdtempSync(join(tmpdir(), 'duizhao-rows-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
process.env.RULES_BUNDLE = join(folder, 'rules.js')
writeFileSync(process.env.RULES_BUNDLE, `${output[0].code}\nrules`)
await runBundled({ main: join(here, 'rows.ts'), count: join(here, 'count.ts') }, process.argv.slice(2))
