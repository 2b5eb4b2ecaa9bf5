import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Act,
  add,
  type Excerpt,
  excerptOf,
  keep,
  type Lists,
  letGo,
  longestNote,
  move,
  noLists,
  open,
  openList,
  remove,
  rename,
  write,
} from '../../../src/app/excerpts/lists.ts'
import { listsSchema } from '../../../src/app/excerpts/schema.ts'

const excerpt = (id: string): Excerpt => ({
  id,
  day: '2026-11-27',
  seen: { place: '抚顺市', title: id, words: '', source: '', dataset: 'd' },
})
const ids = (lists: Lists) => openList(lists).items.map((item) => item.id)
const done = (...acts: Act[]) => acts.reduce((lists, act) => act(lists), noLists)

describe('lists of excerpts', () => {
  it('keep a thing once, at the end, and let it go', () => {
    const lists = done(keep([excerpt('a')]), keep([excerpt('b'), excerpt('a')]))
    expect(ids(lists)).toEqual(['a', 'b'])
    expect(ids(letGo('a')(lists))).toEqual(['b'])
  })

  it('put back what was let go where it stood, with its note', () => {
    const lists = done(keep(['a', 'b', 'c'].map(excerpt)), write('b', '口径不同'))
    const taken = excerptOf(lists, 'b')
    if (!taken) throw new Error('b is kept')
    const back = keep([taken], 1)(letGo('b')(lists))
    expect(ids(back)).toEqual(['a', 'b', 'c'])
    expect(excerptOf(back, 'b')?.note).toBe('口径不同')
  })

  it('move within their ends', () => {
    const lists = done(keep(['a', 'b', 'c'].map(excerpt)))
    expect(ids(move('c', -1)(lists))).toEqual(['a', 'c', 'b'])
    expect(ids(move('a', 1)(lists))).toEqual(['b', 'a', 'c'])
    expect(ids(move('a', -1)(lists))).toEqual(['a', 'b', 'c'])
    expect(ids(move('c', 1)(lists))).toEqual(['a', 'b', 'c'])
  })

  it('take an empty note for none, and cut one that is too long', () => {
    const lists = done(keep([excerpt('a')]), write('a', '话'.repeat(longestNote + 1)))
    expect(excerptOf(lists, 'a')?.note).toHaveLength(longestNote)
    expect(excerptOf(write('a', ' \n')(lists), 'a')).not.toHaveProperty('note')
  })

  it('open another, name it, and put a removed one back where it was', () => {
    const lists = done(
      keep([excerpt('a')]),
      add({ id: 'two', name: '', items: [] }),
      rename('two', ' 网格 管理'),
      keep([excerpt('b')]),
    )
    expect(openList(lists)).toMatchObject({ id: 'two', name: '网格 管理' })
    expect(ids(open('first')(lists))).toEqual(['a'])
    expect(ids(open('nothing')(lists))).toEqual(['b'])
    const first = lists.lists[0]
    if (!first) throw new Error('there are two')
    const without = remove('first')(lists)
    expect(without.lists.map((list) => list.id)).toEqual(['two'])
    expect(add(first, 0)(without).lists.map((list) => list.id)).toEqual(['first', 'two'])
    expect(remove('two')(without)).toEqual(noLists)
  })

  it('stay lists that can be read again, whatever is done to them', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'first', 'gone', '__proto__')
    const text = fc.string({ maxLength: 8 })
    const at = fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined })
    const anyAct: fc.Arbitrary<Act> = fc.oneof(
      fc.tuple(fc.array(id.map(excerpt), { maxLength: 3 }), at).map(([items, to]) => keep(items, to)),
      id.map(letGo),
      fc.tuple(id, text).map(([thing, note]) => write(thing, note)),
      fc.tuple(id, fc.constantFrom(-1 as const, 1 as const)).map(([thing, by]) => move(thing, by)),
      id.map(open),
      fc.tuple(id, text, at).map(([list, name, to]) => add({ id: list, name, items: [] }, to)),
      fc.tuple(id, text).map(([list, name]) => rename(list, name)),
      id.map(remove),
    )
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
        const lists = done(...acts)
        expect(listsSchema.safeParse(structuredClone(lists)).success).toBe(true)
        expect(lists.lists.map((list) => list.id)).toContain(lists.open)
        expect(new Set(lists.lists.map((list) => list.id)).size).toBe(lists.lists.length)
        for (const { items } of lists.lists)
          expect(new Set(items.map((item) => item.id)).size).toBe(items.length)
      }),
    )
  })
})
