import { describe, expect, it } from 'vitest'
import { applyReviews } from '../../src/review/apply/apply.ts'
import { figure, outcomeWords, type Review, read, review, sha256, text } from './made.ts'

const lay = (records: readonly Review[], report: { sha256: string; text?: string } = { sha256, text }) => {
  const { read: after, outcomes } = applyReviews(read, records, report)
  return { ...after, words: outcomeWords(outcomes) }
}
const found = (figures: readonly { quote: string }[], quote: string) =>
  figures.find((one) => one.quote === quote)

describe('records laid over what was read', () => {
  it('confirm a figure, set its fields, and take one out', () => {
    const { figures, words } = lay([
      review('5600亩', 'confirm'),
      review('325吨', 'set', { set: { label: '春茶产量', period: { start: '2022-03', end: '2022-05' } } }),
      review('12家', 'drop'),
    ])
    expect(words).toEqual(['applied', 'applied', 'applied'])
    expect(found(figures, '5600亩')).toMatchObject({ review: 'confirmed', label: '茶园面积' })
    expect(found(figures, '325吨')).toMatchObject({
      review: 'corrected',
      flags: ['corrected', 'corrected-time'],
      label: '春茶产量',
      labelSpans: [],
      period: { start: '2022-03', end: '2022-05', basis: 'inferred' },
    })
    expect(found(figures, '12家')).toBeUndefined()
    expect(figures).toHaveLength(read.figures.length - 1)
  })

  it('take away a place, a time and an indicator with null', () => {
    const { figures } = lay([review('325吨', 'set', { set: { regionId: null, period: null } })])
    const one = found(figures, '325吨')
    expect(one).toMatchObject({ regionBasis: 'unknown' })
    expect(one).not.toHaveProperty('regionId')
    expect(one).not.toHaveProperty('period')
  })

  it('say that only a program checked; where a person did, theirs hold', () => {
    const byProgram = { who: '模型', type: 'Software' } as const
    const { figures } = lay([
      review('5600亩', 'confirm', byProgram),
      review('325吨', 'set', { ...byProgram, set: { label: '春茶产量' } }),
    ])
    expect(found(figures, '5600亩')).toMatchObject({ review: 'confirmed', reviewedBy: 'program' })
    expect(found(figures, '325吨')).toMatchObject({ review: 'corrected', reviewedBy: 'program' })

    const both = lay([
      review('325吨', 'set', { ...byProgram, set: { label: '春茶产量' }, minute: 9 }),
      review('325吨', 'confirm'),
      review('12家', 'drop', byProgram),
      review('12家', 'confirm'),
    ])
    expect(both.words.toSorted()).toEqual(['applied', 'applied', 'overruled', 'overruled'])
    for (const quote of ['325吨', '12家']) {
      const one = found(both.figures, quote)
      expect(one).toMatchObject({ review: 'confirmed', label: figure(quote).label })
      expect(one).not.toHaveProperty('reviewedBy')
    }
  })

  it('leave what was read as it was', () => {
    const before = JSON.stringify(read)
    lay([review('325吨', 'set', { set: { label: '春茶产量' } }), review('12家', 'drop')])
    expect(JSON.stringify(read)).toBe(before)
  })

  it('of one reader the last holds; of two who set a field differently neither', () => {
    const again = [
      review('325吨', 'set', { set: { label: '春茶产量' }, minute: 5 }),
      review('325吨', 'set', { set: { label: '茶产量' }, minute: 1 }),
    ]
    expect(found(lay(again).figures, '325吨')).toMatchObject({ label: '春茶产量' })
    const two = [
      review('325吨', 'set', { set: { label: '春茶产量', kind: 'level' } }),
      review('325吨', 'set', { set: { label: '茶产量', kind: 'level' }, who: '乙' }),
    ]
    const { figures, words } = lay(two)
    expect(words).toEqual(['conflict label', 'conflict label'])
    expect(found(figures, '325吨')).toMatchObject({ label: '茶叶产量', kind: 'level' })
  })

  it('say what is none to one reader and is one to another is open', () => {
    const { figures, words } = lay([review('12家', 'drop'), review('12家', 'confirm', { who: '乙' })])
    expect(words).toEqual(['conflict drop', 'conflict drop'])
    expect(found(figures, '12家')).not.toHaveProperty('review')
  })

  it('contradict each other where one confirms what another sets, and not where both hold the same', () => {
    const mended = review('325吨', 'set', { set: { label: '春茶产量' } })
    const confirmed = review('325吨', 'confirm', { who: '乙' })
    expect(lay([mended, confirmed]).words).toEqual(['conflict label', 'conflict label'])
    const same = {
      ...confirmed,
      body: { ...confirmed.body, was: { ...confirmed.body.was, label: '春茶产量' } },
    }
    const { figures, words } = lay([mended, same])
    expect(words).toEqual(['applied', 'applied'])
    expect(found(figures, '325吨')).toMatchObject({ label: '春茶产量' })
  })

  it('set a unit with its dimension, and leave no range that ends below its start', () => {
    const { figures } = lay([
      review('12家', 'set', { set: { unit: '亩', valueMax: 3 } }),
      review('5600户', 'set', { set: { unit: '箱' } }),
    ])
    expect(found(figures, '12家')).toMatchObject({ unit: '亩', dimension: 'area', value: 12 })
    expect(found(figures, '12家')).not.toHaveProperty('valueMax')
    expect(found(figures, '5600户')).toMatchObject({ unit: '箱', dimension: 'count' })
  })

  it('hold for nothing where other words stand at their place', () => {
    const record = review('325吨', 'drop')
    const [quote, position] = record.target.selector
    const other: Review = {
      ...record,
      target: { ...record.target, selector: [{ ...quote, exact: '326吨' }, position] },
    }
    expect(found(lay([other], { sha256 }).figures, '325吨')).toBeDefined()
  })

  it('are superfluous where the rules say it themselves', () => {
    const { words } = lay([review('5600亩', 'set', { set: { label: '茶园面积', unit: '亩' } })])
    expect(words).toEqual(['superfluous'])
  })

  it('confirm nothing that is read otherwise since', () => {
    const record = review('5600亩', 'confirm')
    const other = { ...record, body: { ...record.body, was: { ...record.body.was, label: '面积' } } }
    const { figures, words } = lay([other])
    expect(words).toEqual(['changed'])
    expect(found(figures, '5600亩')).not.toHaveProperty('review')
  })

  it('are orphans where they set a place that the dataset does not have', () => {
    const { outcomes } = applyReviews(
      read,
      [review('325吨', 'set', { set: { regionId: '999999' } })],
      { sha256, text },
      { region: () => false, indicator: () => true },
    )
    expect(outcomeWords(outcomes)).toEqual(['orphan unknown-id'])
  })
})

describe('records of another version of a report', () => {
  const other = 'b'.repeat(64)
  const later = `某处新增的一段。\n${text}`

  it('are found by their words, once', () => {
    const shifted = 9
    const moved = {
      practices: [],
      figures: read.figures.map((one) => ({
        ...one,
        span: { start: one.span.start + shifted, end: one.span.end + shifted },
      })),
    }
    const { outcomes } = applyReviews(moved, [review('325吨', 'confirm')], { sha256: other, text: later })
    expect(outcomeWords(outcomes)).toEqual(['applied'])
  })

  it('are orphans where the words are gone, or stand there twice', () => {
    const gone = text.replace('325吨', '326吨')
    expect(lay([review('325吨', 'confirm')], { sha256: other, text: gone }).words).toEqual(['orphan gone'])
    expect(lay([review('325吨', 'confirm')], { sha256: other, text: text + text }).words).toEqual([
      'orphan several',
    ])
  })

  it('are never moved to words that look alike', () => {
    // 5600亩 and 5600户: the words around tell them apart.
    const record = review('5600亩', 'drop')
    const without = text.replace('全县茶园面积5600亩，', '')
    expect(lay([record], { sha256: other, text: without }).words).toEqual(['orphan gone'])
    expect(figure('5600户').quote).toBe('5600户')
  })

  it('wait for the text where it is not at hand', () => {
    expect(lay([review('325吨', 'confirm')], { sha256: other }).words).toEqual(['orphan other-version'])
    expect(lay([review('325吨', 'confirm')], { sha256 }).words).toEqual(['applied'])
  })
})
