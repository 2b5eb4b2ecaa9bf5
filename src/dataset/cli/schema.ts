// npm run schema: the JSON Schema of a dataset → public/schema/dataset.schema.json
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { publishedSchema } from '../published-schema.ts'
import { kindOf, parse, runProgram } from '../terminal/program.ts'

const usage = `usage: schema [--check] [--out FILE]
  Writes the JSON Schema of a dataset (default: public/schema/dataset.schema.json).
  --check writes nothing and ends with exit code 1 when the file is not current.`

await runProgram(usage, async (args) => {
  const { values } = parse({
    args,
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: 'public/schema/dataset.schema.json' },
    },
  })
  const { check, out } = values
  const text = publishedSchema()
  if (kindOf(out) && readFileSync(out, 'utf8') === text) return 0
  if (check) {
    process.stderr.write(`error: ${out} is not current. Run \`npm run schema\` and commit it.\n`)
    return 1
  }
  mkdirSync(dirname(out), { recursive: true })
  writeFileSync(out, text)
  process.stderr.write(`wrote ${out}\n`)
  return 0
})
