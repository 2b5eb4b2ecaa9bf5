// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { assemble } from '../../src/dataset/assemble.ts'
import { say } from '../../src/dataset/note.ts'
import { listFolder } from '../../src/dataset/read/list.ts'
import { writeLines } from '../../src/review/lines.ts'
import { type Review, review, text } from '../review/made.ts'
import { folderOf } from './folder.ts'

/** The record for the very file that holds the text. */
const ofFile = (record: Review): Review => ({
  ...record,
  target: { ...record.target, source: `urn:sha256:${createHash('sha256').update(text).digest('hex')}` },
})

async function build(lines: string) {
  const folder = folderOf({ 'r.txt': text, 'r.corrections.jsonl': lines })
  return assemble(listFolder(folder).found, { workers: 0 })
}

describe('NAME.corrections.jsonl', () => {
  it('is laid over its report, each record told; a line that does not fit costs no other', async () => {
    const records = [
      review('325吨', 'set', { set: { label: '春茶产量', regionId: '361127' } }),
      review('12家', 'drop'),
      review('5600户', 'set', { set: { regionId: '999999' } }),
    ].map(ofFile)
    const { dataset, notes } = await build(`${writeLines(records)}{"torn\n`)
    const figures = Object.fromEntries(dataset.figures.map(({ quote, label }) => [quote, label]))
    expect(figures).toMatchObject({ '325吨': '春茶产量' })
    expect(figures).not.toHaveProperty('12家')
    const told = notes.map((item) => say(item, 'en'))
    expect(told).toEqual([
      expect.stringMatching(/line 4 left out, it does not fit at \$/u),
      'r.corrections.jsonl: 甲 corrected “325吨”.',
      'r.corrections.jsonl: 甲 took out “12家”.',
      expect.stringMatching(/the record of 甲 on “5600户” holds for nothing: the dataset has no such place/u),
    ])
    expect(dataset.issues.map(({ code }) => code)).toContain('review.line')
  })
})
