import { beforeEach, describe, expect, test } from 'vitest'
import { mostChosen, toggleChosen } from '../../../src/app/state/chosen.ts'
import { change, followHistory, useAppStore } from '../../../src/app/state/store.ts'
import type { ViewState } from '../../../src/app/state/view-state.ts'
import { at } from '../shell/fixture.ts'

beforeEach(() => at(''))

describe('the store', () => {
  test('writes each change into the address', () => {
    change({ view: 'charts', indicators: ['grid.cells'] })
    expect(window.location.search).toBe('?view=charts&i=grid.cells')
    change({ indicators: undefined })
    expect(window.location.search).toBe('?view=charts')
  })

  test('asks again of the link as it was when the dataset has grown, unless the reader has gone on', () => {
    const known = (ids: readonly string[]) => (state: ViewState) => ({
      state: { ...state, regions: state.regions?.filter((id) => ids.includes(id)) ?? [] },
      notes: (state.regions ?? [])
        .filter((id) => !ids.includes(id))
        .map((value) => ({ code: 'unknown-id', param: 'r', value }) as const),
    })
    const { adopt } = useAppStore.getState()
    const told = () => useAppStore.getState().notes.map(({ value }) => value)
    at('?r=a~own~gone')
    adopt(known(['a']))
    expect(useAppStore.getState().state.regions).toEqual(['a'])
    expect(told()).toEqual(['own', 'gone'])
    adopt(known(['a', 'own']))
    expect(useAppStore.getState().state.regions).toEqual(['a', 'own'])
    expect(told()).toEqual(['gone'])
    useAppStore.getState().dismissNotes()
    adopt(known(['a', 'own']))
    expect(told()).toEqual([])
    change({ regions: ['own'] })
    adopt(known(['a', 'own', 'gone']))
    expect(useAppStore.getState().state.regions).toEqual(['own'])
  })

  test('pushes views and replaces tweaks, but for the first: Back does not leave the page', () => {
    const before = window.history.length
    change({ themes: ['service'] })
    expect(window.history.length).toBe(before + 1)
    change({ themes: ['governance'] })
    expect(window.history.length).toBe(before + 1)
    change({ view: 'table' })
    expect(window.history.length).toBe(before + 2)
  })

  test('takes tweaks back, the last first, and leaves steps to the Back button', () => {
    const { undo } = useAppStore.getState()
    while (undo()) {}
    at('')
    change({ themes: ['service'] })
    change({ view: 'table' })
    for (const query of ['网', '网格', '网格员']) change({ query })
    expect(undo()).toBe(true)
    expect(useAppStore.getState().state.query).toBeUndefined()
    expect(window.location.search).toBe('?view=table&t=service')
    expect(undo()).toBe(true)
    expect(useAppStore.getState().state).toMatchObject({ view: 'table' })
    expect(useAppStore.getState().state.themes).toBeUndefined()
    expect(undo()).toBe(false)
  })

  test('takes nothing back that something else has changed since', () => {
    const { undo, restore } = useAppStore.getState()
    while (undo()) {}
    at('')
    change({ regions: ['a'] })
    change({ regions: ['x', 'y'], view: 'practices' })
    expect(undo()).toBe(false)
    expect(useAppStore.getState().state.regions).toEqual(['x', 'y'])
    change({ themes: ['service'] })
    change({ themes: ['service', 'grid'] })
    // Back: the state comes from the link.
    at('?view=practices&p=x.y')
    expect(undo()).toBe(false)
    change({ themes: ['service'] })
    change({ themes: undefined })
    restore({ themes: ['service'] })
    expect(undo()).toBe(true)
    expect(useAppStore.getState().state.themes).toBeUndefined()
    change({ onlyComparable: true })
    change({ onlyComparable: undefined })
    expect(undo()).toBe(true)
    expect(useAppStore.getState().state.onlyComparable).toBe(true)
  })

  test('the language is no tweak', () => {
    const { undo } = useAppStore.getState()
    while (undo()) {}
    at('')
    window.history.replaceState(null, '', '/')
    const length = window.history.length
    change({ lang: 'en' })
    expect(window.history.length).toBe(length)
    expect(undo()).toBe(false)
    expect(useAppStore.getState().state.lang).toBe('en')
  })

  test('gives a field without a default value its fixed one again', () => {
    change({ onlyComparable: true, view: 'charts' })
    change({ onlyComparable: undefined, view: undefined })
    expect(useAppStore.getState().state).toMatchObject({ onlyComparable: false, view: 'regions' })
  })

  test('follows Back', () => {
    const stop = followHistory()
    change({ view: 'table' })
    window.history.replaceState(null, '', '/?view=sources&zzz=1')
    window.dispatchEvent(new PopStateEvent('popstate'))
    expect(useAppStore.getState().state.view).toBe('sources')
    expect(useAppStore.getState().notes).toHaveLength(1)
    stop()
  })

  test('holds a limited number of places', () => {
    for (let n = 0; n < mostChosen; n++) expect(toggleChosen(`p${n}`)).toBe(true)
    expect(toggleChosen('one-more')).toBe(false)
    expect(toggleChosen('p0')).toBe(true)
    expect(useAppStore.getState().state.regions).toHaveLength(mostChosen - 1)
  })
})
