import { describe, expect, test } from 'vitest'
import { checkIds } from '../../../src/app/state/check-ids.ts'
import { defaultState } from '../../../src/app/state/view-state.ts'
import { collection, idOf } from '../shell/fixture.ts'

describe('checkIds', () => {
  test('keeps what the dataset has, in order', () => {
    const state = { ...defaultState, regions: ['990201', '990100'], indicators: ['grid.cells'] }
    expect(checkIds(collection, state)).toEqual({ state, notes: [] })
  })

  test('takes out unknown ids and tells each', () => {
    const { state, notes } = checkIds(collection, {
      ...defaultState,
      regions: ['990100', '000000'],
      figure: 'gone',
      article: 'gone',
    })
    expect(state.regions).toEqual(['990100'])
    expect(state.figure).toBeUndefined()
    expect(state.article).toBeUndefined()
    expect(notes).toEqual([
      { code: 'unknown-id', param: 'r', value: '000000' },
      { code: 'unknown-id', param: 'f', value: 'gone' },
      { code: 'unknown-id', param: 'a', value: 'gone' },
    ])
  })

  test('takes out pins of what is gone, figures and practices alike', () => {
    const pins = ['aaaa-p1', 'gone', idOf('2016个')]
    const { state, notes } = checkIds(collection, { ...defaultState, pins })
    expect(state.pins).toEqual(['aaaa-p1', idOf('2016个')])
    expect(notes).toEqual([{ code: 'unknown-id', param: 'pin', value: 'gone' }])
  })

  test('does not hide everything behind a theme that is not there', () => {
    expect(checkIds(collection, { ...defaultState, themes: ['nope'] }).state.themes).toBeUndefined()
    expect(checkIds(collection, { ...defaultState, themes: [] }).state.themes).toEqual([])
  })

  test('tells a link that was made on other data', () => {
    const { state, notes } = checkIds(collection, { ...defaultState, dataset: 'ffffffffffff' })
    expect(state.dataset).toBeUndefined()
    expect(notes).toEqual([{ code: 'pinned', param: 'ffffffffffff', value: collection.id }])
  })
})
