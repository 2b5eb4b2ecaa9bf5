// @vitest-environment node
import { expect, it } from 'vitest'
import { assemble } from '../../src/dataset/assemble.ts'
import { say } from '../../src/dataset/note.ts'
import { listFolder } from '../../src/dataset/read/list.ts'

/** What a record of the seeds must never come to: its words are gone, it contradicts another, or it does not fit. */
const faults = new Set(['review.orphan', 'review.conflict', 'review.line'])
/** What rules that changed make of one; to be taken out, or checked again. */
const stale = new Set(['review.superfluous', 'review.changed', 'review.overruled'])

it('every record beside a seed finds what it is about; those that the rules made superfluous or changed are told', async () => {
  const { dataset, notes } = await assemble(listFolder('seeds').found, { workers: 0 })
  const own = notes.filter(({ code }) => code.startsWith('review.'))
  const told = (codes: ReadonlySet<string>) =>
    own.filter(({ code }) => codes.has(code)).map((item) => say(item, 'en'))
  expect(own.length).toBeGreaterThan(500)
  expect(told(faults)).toEqual([])
  const old = told(stale)
  if (old.length > 0)
    console.warn(
      `${old.length} records beside the seeds to be looked at (npm run corrections -- check):\n${old.join('\n')}`,
    )
  const rows = [...dataset.figures, ...dataset.practices]
  const unread = rows.filter(({ review }) => review === undefined)
  if (unread.length > 0) console.warn(`not checked by a record yet: ${unread.map(({ id }) => id).join(', ')}`)
  // What a new rule reads is looked at soon, and a few rows may wait for it.
  expect(unread.length / rows.length).toBeLessThan(0.03)
  // Nothing that no person read is called checked by one.
  for (const row of rows) expect([row.id, row.reviewedBy]).toEqual([row.id, row.review && 'program'])
})
