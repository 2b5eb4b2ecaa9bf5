import { afterAll, describe, expect, it, vi } from 'vitest'
import { faultsOf } from './checker.ts'
import { patternsBuiltBy, patternsIn, patternsOfProgram } from './collect.ts'
import { writeKnown } from './known.ts'

/** What may build a pattern while it is loaded; a test below asks that no module that does is missing here. */
const modules = import.meta.glob([
  '../../src/{contract,lexicon,text,extract,compare}/**/*.ts',
  '../../src/app/state/codecs.ts',
  '../../src/app/features/practices/rows/declared-count.ts',
])

// `npm run patterns`
afterAll(() => {
  if (process.env.WRITE_KNOWN) writeKnown()
})

describe('regular expressions', () => {
  it('take no longer than the length of their text', async () => {
    const { literals } = patternsOfProgram()
    expect(literals.length).toBeGreaterThan(500)
    expect(await faultsOf(literals)).toEqual([])
  })

  it('that are built while loading take no longer either', async () => {
    vi.resetModules()
    const { built: sites, builders } = patternsOfProgram()
    const fileOf = (where: string) => where.replace(/:\d+$/u, '')
    const building = [...sites, ...builders].map(fileOf)
    // A function that builds patterns is called by the tables of the lexicon only, while they are loaded.
    expect(builders.map(fileOf)).toEqual(['lexicon/indicators/phrases.ts'])
    const unloaded = building.filter((file) => !modules[`../../src/${file}`])
    expect(unloaded).toEqual([])
    const built = await patternsBuiltBy(() => Promise.all(Object.values(modules).map((load) => load())))
    expect(built.length).toBeGreaterThanOrEqual(building.length)
    expect(await faultsOf(built)).toEqual([])
  })

  it('are found wherever they stand, and nothing else is', () => {
    const code = 'const a = 6 / 2 / 1 // no /b/\nconst c = [/d+/gu].map((e) => new RegExp(e.source))'
    expect(patternsIn('case.ts', code)).toEqual({
      literals: [{ source: 'd+', flags: 'gu', where: 'case.ts:2' }],
      built: [],
      builders: ['case.ts:2'],
    })
    expect(patternsIn('case.ts', 'const a = new RegExp(b)').built).toEqual(['case.ts:1'])
  })

  it.each([
    ['(a|aa)+$', 'exponential'],
    ['在.*工作.*x', 'polynomial'],
  ])('that take longer are refused: %s', async (source, grows) => {
    const [fault] = await faultsOf([{ source, flags: 'u', where: 'case' }])
    expect(fault).toContain(grows)
  })
})
