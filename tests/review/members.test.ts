import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { applyReviews } from '../../src/review/apply/apply.ts'
import { practiceFieldsOf, type Read } from '../../src/review/change.ts'
import { targetOf } from '../../src/review/locate.ts'
import { membersIn } from '../../src/review/members.ts'
import { type PracticeFields, type PracticeReview, recordSchema } from '../../src/review/record.ts'
import { outcomeWords } from './made.ts'

const text = '前文有受理。街道推行“三步法”，先受理，再办\n理，后反馈。'
const passage = { start: text.indexOf('街道'), end: text.length }

describe('what a reader says that a practice spells out', () => {
  it('is found in the passage, in order, over line breaks, however it is parted', () => {
    for (const typed of ['受理、办理、反馈', '受理→办理→反馈', ' 受理\n办理\n反馈 ', '受理，办理；反馈']) {
      const { nodes, missing } = membersIn(text, passage, typed)
      expect(missing).toEqual([])
      expect(nodes.map(({ text: words, span }) => [words, text.slice(span.start, span.end)])).toEqual([
        ['受理', '受理'],
        ['办理', '办\n理'],
        ['反馈', '反馈'],
      ])
      expect(nodes[0]?.span.start).toBeGreaterThan(passage.start)
    }
  })

  it.each([
    ['反馈、受理', ['受理']],
    ['受理、回访', ['回访']],
    ['前文、受理', ['前文']],
    ['', []],
    ['a.*b', ['a.*b']],
  ])('names what does not stand there so: %s', (typed, missing) => {
    expect(membersIn(text, passage, typed).missing).toEqual(missing)
  })

  const whole =
    '2022年余干县工作总结\n\n全县推行“三步法”，先受理诉求，再分类办理，后上门反馈，办结诉求320件。\n'
  const sha256 = 'b'.repeat(64)
  const read: Read = extract({ sourceId: 's', text: whole })
  const [practice] = read.practices
  if (!practice) throw new Error('no practice')
  const set = (fields: PracticeFields, who = '甲', minute = 0): PracticeReview => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-9100-0000000000${who === '甲' ? 10 + minute : 90}`,
    type: 'Annotation',
    created: `2026-11-28T10:${String(10 + minute)}:00Z`,
    creator: { type: 'Person', name: who },
    motivation: 'editing',
    target: targetOf(whole, practice.span, sha256),
    body: { type: 'PracticeReview', action: 'set', was: practiceFieldsOf(practice), set: fields },
  })
  const lay = (records: PracticeReview[]) => {
    for (const record of records) expect(recordSchema.safeParse(record).success).toBe(true)
    const { read: after, outcomes } = applyReviews(read, records, { sha256, text: whole })
    return { practice: after.practices[0], words: outcomeWords(outcomes) }
  }
  const nodes = (typed: string) => membersIn(whole, practice.span, typed).nodes

  it('is laid over what was read, and taken away with null', () => {
    const parts = nodes('受理诉求、分类办理、上门反馈')
    const mended = lay([set({ parts, steps: null })])
    expect(mended.words).toEqual(['applied'])
    expect(mended.practice).toMatchObject({ parts, review: 'corrected' })
    expect(mended.practice).not.toHaveProperty('steps')
  })

  it('is no difference where two say the same, and a conflict where they do not', () => {
    const parts = nodes('受理诉求、分类办理')
    expect(lay([set({ parts }), set({ parts }, '乙')]).practice?.parts).toEqual(parts)
    const torn = lay([set({ parts }), set({ parts: nodes('受理诉求、上门反馈') }, '乙')])
    expect(torn.words).toEqual(['conflict parts', 'conflict parts'])
    expect(torn.practice?.parts).toEqual(practice.parts)
  })

  it('has two members or more', () => {
    expect(recordSchema.safeParse(set({ parts: nodes('受理诉求') })).success).toBe(false)
  })
})
