import { describe, expect, it } from 'vitest'
import { themesOf, themesWith } from '../../src/extract/classify/themes.ts'

const of = (text: string) => themesOf([{ text, weight: 1 }])

describe('what a text speaks of', () => {
  it('is told by its words, the strongest first', () => {
    expect(of('基层治理网格化')[0]).toBe('governance')
    expect(of('开展监督执纪，整改问题120个')[0]).toBe('discipline')
  })

  it('is not told by a word inside another', () => {
    expect(of('内蒙古自治区、延边朝鲜族自治州')).toEqual([])
    expect(of('村级建制调整改革')).not.toContain('discipline')
    // The word itself speaks, beside a name too.
    expect(of('自治区推行村民自治')).toContain('governance')
  })
})

it('of a figure are those of its indicator, the same wherever it stands; without one what the passage speaks of', () => {
  const passage = [{ text: '查处案件，推进网格治理', weight: 1 }]
  expect(themesWith('people.urban', passage)).toEqual(['livelihood'])
  expect(themesWith('home.old', passage)).toEqual(['livelihood', 'property'])
  expect(themesWith(undefined, passage)).toEqual(themesOf(passage))
  expect(themesWith('grid.cells', passage)).toEqual(['governance'])
})
