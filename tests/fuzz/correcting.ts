import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { applyCorrections } from '../../src/dataset/corrections/apply.ts'
import { readCorrections } from '../../src/dataset/corrections/schema.ts'
import { say } from '../../src/dataset/note.ts'
import { findBreach } from '../../src/extract/breach.ts'
import { extract } from '../../src/extract/index.ts'
import { indicators } from '../../src/lexicon/indicators.ts'
import { themes } from '../../src/lexicon/themes.ts'
import { brokenCopies } from './broken-data.ts'

const text = '光山县工作\n\n光山县建成网格120个，选派干部30名。又建成网格120个。\n'
const taxonomy = { themes, indicators }
const known = {
  regionIds: new Set(['411522']),
  indicatorIds: new Set(indicators.map(({ id }) => id)),
  themeIds: new Set(themes.map(({ id }) => id)),
}

/** Two rows that fit: one sets fields, one drops a figure. */
const rows = () => [
  {
    find: '选派干部30名',
    quote: '30名',
    set: {
      label: '选派干部',
      kind: 'flow',
      value: 30,
      unit: '名',
      themes: ['cadres'],
      indicatorId: 'cadre.deployed',
    },
    reason: '核对',
  },
  { find: '又建成网格120个', quote: '120个', drop: true, reason: '重复' },
]

/** What may stand in a file of corrections: rows of which some parts are wrong, or no JSON at all. */
export const brokenCorrections: fc.Arbitrary<string> = fc.oneof(
  { weight: 8, arbitrary: brokenCopies(rows).map((value) => JSON.stringify(value) ?? '') },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.nat(200).map((size) => JSON.stringify(rows()).slice(0, size)) },
)

const folder = mkdtempSync(join(tmpdir(), 'duizhao-fuzz-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
const path = join(folder, 'a.corrections.json')

/**
 * What the build must do with any file of corrections: tell what is wrong with it, or give an extraction that still fits the
 * contract and a note for each row. Says in words what is not so.
 */
export function faultOfCorrecting(content: string): string | undefined {
  writeFileSync(path, content)
  const { value, notes } = readCorrections(path)
  const told = notes.map((note) => say(note, 'zh'))
  if (value === undefined) return told.length > 0 ? undefined : 'left out without a word'
  const extraction = extract({ sourceId: 's', text })
  const corrected = applyCorrections({
    file: 'a.corrections.json',
    text,
    extraction,
    corrections: value,
    known,
  })
  if (corrected.notes.length !== value.length) return `${value.length} rows, ${corrected.notes.length} notes`
  return findBreach('s', text, corrected.extraction, taxonomy)
}
