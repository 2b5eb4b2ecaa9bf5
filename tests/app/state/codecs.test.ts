import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLink, writeLink } from '../../../src/app/state/url.ts'
import {
  chartForms,
  defaultState,
  figureKinds,
  languages,
  type ViewState,
  views,
} from '../../../src/app/state/view-state.ts'
import { regionLevels } from '../../../src/contract/region.ts'

const id = fc.oneof(
  fc.constantFrom('210200', '210214.双塔街道', '21.省直机关工委', 'grid.cells', 'c63a8b31b3-545-548'),
  fc.string({ unit: fc.constantFrom(...'abz059大连街é._:-'), minLength: 1, maxLength: 20 }),
)
const some = <T>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { maxLength: 12 })
const optional = {
  requiredKeys: [
    'view',
    'lang',
    'onlyComparable',
    'onlySure',
    'onlyChecked',
    'onlyOwn',
    'checking',
    'onlyShared',
    'oneUnit',
    'own',
    'form',
    'embed',
  ] as const,
}

const stateOf = fc.record(
  {
    view: fc.constantFrom(...views),
    lang: fc.constantFrom(...languages),
    form: fc.constantFrom(...chartForms),
    onlyComparable: fc.boolean(),
    onlySure: fc.boolean(),
    onlyChecked: fc.boolean(),
    onlyOwn: fc.boolean(),
    checking: fc.boolean(),
    onlyShared: fc.boolean(),
    oneUnit: fc.boolean(),
    own: fc.boolean(),
    embed: fc.boolean(),
    concepts: some(fc.constantFrom('网格|网格化', '积分制', 'a b', '6%', '“六步法”', 'x+y')),
    regions: some(id),
    indicators: some(id),
    themes: some(id),
    pins: some(id),
    practiceKinds: some(id),
    status: fc.constantFrom('done', 'planned'),
    levels: some(fc.constantFrom(...regionLevels)),
    kinds: some(fc.constantFrom(...figureKinds)),
    years: some(fc.integer({ min: 1900, max: 2099 })),
    figure: id,
    practice: id,
    article: id,
    query: fc.string({ unit: fc.constantFrom(...'ab 0网格&=+%#?~"<😀'), minLength: 1, maxLength: 40 }),
    groupBy: fc.constantFrom('region', 'theme', 'none'),
    order: fc.constantFrom('says', 'year', 'name'),
    sort: some(fc.constantFrom('value', '-value', 'year')),
    where: some(fc.constantFrom('unit:户', 'value:100..2000', 'label:网格', 'holder:-', 'source:甲 1.txt')),
    dataset: fc.stringMatching(/^[0-9a-f]{12}$/),
  },
  { requiredKeys: [...optional.requiredKeys] },
)

describe('a link', () => {
  test('gives back the state that was written into it', () => {
    fc.assert(
      fc.property(stateOf, (state) => {
        const read = readLink(writeLink(state as ViewState))
        expect(read.notes).toEqual([])
        expect(read.state).toEqual(state)
      }),
    )
  })

  test('is the same after it has been read and written', () => {
    fc.assert(
      fc.property(stateOf, (state) => {
        const link = writeLink(state as ViewState)
        expect(writeLink(readLink(`?${link}`).state)).toBe(link)
      }),
    )
  })

  test('of the default state is empty; an empty choice is not the default', () => {
    expect(writeLink(defaultState)).toBe('')
    expect(writeLink({ ...defaultState, regions: [] })).toBe('r=')
    expect(readLink('r=').state.regions).toEqual([])
    expect(readLink('').state.regions).toBeUndefined()
  })

  test('of ten places and three indicators stays under 200 characters', () => {
    const regions = Array.from({ length: 10 }, (_, at) => String(210100 + at * 100))
    const indicators = ['grid.cells', 'appeal.received', 'base.townships']
    expect(writeLink({ ...defaultState, view: 'charts', regions, indicators }).length).toBeLessThan(200)
  })
})

describe('a hostile link', () => {
  const parameter = fc.tuple(
    fc.oneof(
      fc.constantFrom('view', 'r', 'i', 't', 'lv', 'y', 'k', 'cmp', 'form', 'q', 'f', 'd', 'lang'),
      fc.string(),
    ),
    fc.string({ unit: 'binary' }),
  )

  test('never throws, and tells each parameter that is not understood', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters()), (search) => {
        const { state, notes } = readLink(search)
        expect(views).toContain(state.view)
        expect(languages).toContain(state.lang)
        for (const note of notes) expect(note.value.length).toBeLessThanOrEqual(61)
        expect(() => writeLink(state)).not.toThrow()
      }),
    )
  })

  test('of known parameters with any values gives a value or a note', () => {
    fc.assert(
      fc.property(fc.array(parameter, { maxLength: 6 }), (pairs) => {
        const search = new URLSearchParams(pairs).toString()
        const { state, notes } = readLink(search)
        const again = readLink(writeLink(state))
        expect(again.state).toEqual(state)
        expect(again.notes).toEqual([])
        const seen = new Set([...new URLSearchParams(search).keys()])
        for (const note of notes.filter((row) => row.code === 'unknown-parameter')) {
          expect([...seen].some((key) => key.startsWith(note.param.replace(/…$/, '')))).toBe(true)
        }
      }),
    )
  })

  test.each([
    ['?view=nowhere', 'unknown-value', 'view'],
    ['?what=1', 'unknown-parameter', 'what'],
    ['?view=charts&view=table', 'repeated', 'view'],
    ['?y=1850', 'unknown-value', 'y'],
    ['?r=<script>', 'unknown-value', 'r'],
    ['?d=xyz', 'unknown-value', 'd'],
    ['?w=weather:1', 'unknown-value', 'w'],
    ['?cmp=maybe', 'unknown-value', 'cmp'],
  ])('%s is told as %s of %s', (search, code, param) => {
    expect(readLink(search).notes).toMatchObject([{ code, param }])
  })
})

test.each([
  ['?lv=xx', 'levels', undefined],
  ['?lv=xx~county', 'levels', ['county']],
  ['?y=abc', 'years', undefined],
  ['?r=<script>', 'regions', undefined],
  // An empty choice is one that somebody made.
  ['?lv=', 'levels', []],
] as const)('%s: what is not understood restricts nothing', (search, field, value) => {
  expect(readLink(search).state[field]).toEqual(value)
})

test('half of a surrogate pair can be written', () => {
  expect(writeLink({ ...defaultState, query: 'a\ud83d' })).toBe('q=a%EF%BF%BD')
})
