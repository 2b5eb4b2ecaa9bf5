import { describe, expect, it } from 'vitest'
import { taxonomy } from '../../src/dataset/taxonomy.ts'
import { extract } from '../../src/extract/index.ts'
import { applyReviews } from '../../src/review/apply/apply.ts'
import { knownIn } from '../../src/review/apply/known.ts'
import { targetOf } from '../../src/review/locate.ts'
import type { FigureFields, FigureReview, PracticeReview, Review } from '../../src/review/record.ts'
import { recordSchema } from '../../src/review/record.ts'
import { outcomeWords, review, sha256, text } from './made.ts'

const { articles, ...read } = extract({ sourceId: 's', text })
const words = '茶厂'
const at = text.indexOf(words)
const sentence = { start: text.indexOf('建成茶厂'), end: text.indexOf('增收。') + 3 }
const whole: FigureFields = {
  label: '茶厂',
  regionId: null,
  period: { start: '2022', end: '2022' },
  kind: 'level',
  indicatorId: null,
  value: 12,
  valueMax: null,
  unit: '家',
  bound: 'exact',
}
let made = 0
const record = (body: FigureReview['body'] | PracticeReview['body'], target: Review['target'], who = '甲') =>
  ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:00000000-0000-4000-9000-${String(++made).padStart(12, '0')}`,
    type: 'Annotation',
    created: `2026-11-28T11:${String(made % 60).padStart(2, '0')}:00Z`,
    creator: { type: 'Person', name: who },
    motivation: 'editing',
    target,
    body,
  }) as Review
const target = targetOf(text, { start: at, end: at + words.length }, sha256, sentence)
const adds = (set: FigureFields = whole, who = '甲') =>
  record({ type: 'FigureReview', action: 'add', was: {}, set }, target, who)
const about = (action: 'confirm' | 'drop' | 'set', set?: FigureFields) =>
  record(
    { type: 'FigureReview', action, was: action === 'confirm' ? whole : {}, ...(set && { set }) },
    target,
    '乙',
  )

const lay = (records: readonly Review[], rows = articles) => {
  const { read: after, outcomes } = applyReviews(read, records, { sha256, articles: rows })
  return {
    ...after,
    added: after.figures.find(({ quote }) => quote === words),
    words: outcomeWords(outcomes),
  }
}

describe('a figure that a reader adds', () => {
  it('stands among the others, in its sentence, with what they said, and is marked as added', () => {
    const { added, figures, words: said } = lay([adds()])
    expect(said).toEqual(['applied'])
    expect(added).toMatchObject({
      id: `s-${at}-${at + 2}`,
      articleId: articles[0]?.id,
      span: { start: at, end: at + 2 },
      context: [sentence],
      label: '茶厂',
      value: 12,
      unit: '家',
      dimension: 'count',
      period: { start: '2022', end: '2022', basis: 'inferred' },
      regionBasis: 'unknown',
      review: 'added',
    })
    expect(added).toMatchObject({ flags: ['corrected-time'] })
    expect(figures).toHaveLength(read.figures.length + 1)
    const starts = figures.map(({ span }) => span.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })

  it('is confirmed, mended and contradicted by others like one that was read', () => {
    expect(lay([about('confirm'), adds()]).words).toEqual(['applied', 'applied'])
    const torn = lay([adds(), about('set', { label: '茶叶加工厂' })])
    expect(torn.words).toEqual(['conflict label', 'conflict label'])
    expect(torn.added).toMatchObject({ label: '茶厂', review: 'added' })
    const none = lay([adds(), about('drop')])
    expect(none.words).toEqual(['conflict drop', 'conflict drop'])
    expect(none.added).toBeUndefined()
  })

  it('of two readers who add it alike is one, and otherwise in one field is told', () => {
    const alike = lay([adds(), adds(whole, '乙')])
    expect(alike.words).toEqual(['applied', 'applied'])
    expect(alike.figures).toHaveLength(read.figures.length + 1)
    expect(lay([adds(), adds({ ...whole, unit: '座' }, '乙')]).words).toEqual([
      'conflict unit',
      'conflict unit',
    ])
  })

  it('mends what the rules have come to read there, and is superfluous where they say the same', () => {
    const own = review('12家', 'set', { set: whole })
    const later = { ...own, body: { ...own.body, action: 'add' as const, was: {} } }
    const { figures, words: said } = lay([later])
    expect(said).toEqual(['applied'])
    expect(figures).toHaveLength(read.figures.length)
    expect(figures.find(({ quote }) => quote === '12家')).toMatchObject({
      label: '茶厂',
      review: 'corrected',
    })
    const { label, kind } = read.figures.find(({ quote }) => quote === '12家') ?? {}
    const same = {
      ...later,
      body: { ...later.body, set: { ...(label && { label }), ...(kind && { kind }) } },
    }
    expect(lay([same]).words).toEqual(['superfluous'])
  })

  it('is an orphan where its words stand in no article', () => {
    expect(lay([adds()], []).words).toEqual(['orphan no-article'])
  })
})

describe('a practice that a reader adds', () => {
  const passage = targetOf(text, sentence, sha256)
  const practice = (who = '甲') =>
    record(
      { type: 'PracticeReview', action: 'add', was: {}, set: { title: '建茶厂带茶农', status: 'done' } },
      passage,
      who,
    )

  it('has its passage, its name, and the numbers in it', () => {
    const { practices, words: said } = lay([practice()])
    expect(said).toEqual(['applied'])
    expect(practices.find(({ review: as }) => as === 'added')).toMatchObject({
      id: `s-p${sentence.start}-${sentence.end}`,
      title: '建茶厂带茶农',
      status: 'done',
      span: sentence,
      figureIds: read.figures
        .filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end)
        .map(({ id }) => id),
    })
  })

  it('takes the place of no other that begins where it does', () => {
    const longer = targetOf(text, { ...sentence, end: sentence.end - 4 }, sha256)
    const other = record(
      { type: 'PracticeReview', action: 'add', was: {}, set: { title: '建茶厂', status: 'done' } },
      longer,
    )
    const { practices, words: said } = lay([practice(), other])
    expect(said).toEqual(['applied', 'applied'])
    expect(
      practices
        .filter(({ review: as }) => as === 'added')
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['建茶厂', '建茶厂带茶农'])
  })

  it('is renamed by whoever mends it, unless both have a name of their own', () => {
    const mends = record(
      { type: 'PracticeReview', action: 'set', was: { title: '建茶厂带茶农' }, set: { status: 'planned' } },
      passage,
      '乙',
    )
    const { practices, words: said } = lay([practice(), mends])
    expect(said).toEqual(['conflict status', 'conflict status'])
    expect(practices.find(({ review: as }) => as === 'added')).toMatchObject({ status: 'done' })
  })
})

describe('the form of such a record', () => {
  const body = { type: 'FigureReview', action: 'add', was: {}, set: whole } as const
  it('holds all that a figure or a practice needs, and nothing of the other', () => {
    expect(recordSchema.safeParse(adds()).success).toBe(true)
    for (const set of [{}, { ...whole, label: undefined }, { ...whole, title: '建茶厂' }])
      expect(recordSchema.safeParse({ ...adds(), body: { ...body, set } }).success).toBe(false)
    const practice = { type: 'PracticeReview', action: 'add', was: {}, set: { title: '建茶厂' } }
    expect(recordSchema.safeParse({ ...adds(), body: practice }).success).toBe(false)
  })
})

describe('what the build and the page know alike', () => {
  it('gives an added figure the dimension of its unit and the themes of its indicator', () => {
    const known = knownIn({
      regions: [],
      indicators: taxonomy.indicators,
      figures: read.figures.map((figure) => ({ ...figure, unit: '家', dimension: 'other' as const })),
    })
    const set = { ...whole, indicatorId: 'grid.cells' }
    const { read: after } = applyReviews(read, [adds(set)], { sha256, articles }, known)
    expect(after.figures.find(({ quote }) => quote === words)).toMatchObject({
      indicatorId: 'grid.cells',
      themes: [taxonomy.indicators.find(({ id }) => id === 'grid.cells')?.theme],
    })
    expect(known.dimension?.('家')).toBe('other')
  })
})
