import { beforeEach, describe, expect, it } from 'vitest'
import { overlay } from '../../../../src/app/data/own/overlay.ts'
import { zh } from '../../../../src/app/i18n/zh/index.ts'
import { checkIds } from '../../../../src/app/state/check-ids.ts'
import { shareLink } from '../../../../src/app/state/link.ts'
import { useAppStore } from '../../../../src/app/state/store.ts'
import { readLink } from '../../../../src/app/state/url.ts'
import { defaultState } from '../../../../src/app/state/view-state.ts'
import { dataName } from '../../../../src/app/take/sharing/data-name.ts'
import { openCollection } from '../../../../src/compare/collection.ts'
import { dataset } from '../../practices/fixture.ts'

/** 乌海市 and its report are the reader's own; the rest was published. */
const isOwn = (row: { id: string }) => row.id.startsWith('wuhai') || row.id === '150300'
const parted = (own: boolean) => {
  const part = <T extends { id: string }>(rows: readonly T[]) => rows.filter((row) => isOwn(row) === own)
  const { sources, articles, regions, figures, practices } = dataset
  return {
    ...dataset,
    sources: part(sources),
    articles: part(articles),
    regions: part(regions),
    figures: part(figures),
    practices: part(practices),
  }
}
const published = openCollection(parted(false))
const whole = openCollection(overlay(parted(false), parted(true)), published)

beforeEach(() => useAppStore.setState({ state: { ...defaultState, view: 'charts' } }))

describe('a link that names what only the reader’s own reports tell', () => {
  it.each([
    [{ regions: ['150300'] }, true],
    [{ practice: 'wuhai-p1' }, true],
    [{ view: 'sources', article: 'wuhai-a' }, true],
    [{ regions: ['210400'], practice: 'fushun-p1' }, false],
    [{}, false],
  ] as const)('says so: %j', (change, own) => {
    expect(shareLink(whole, change).includes('own=1')).toBe(own)
  })

  it('says nothing where there are none', () => {
    expect(shareLink(published, { regions: ['150300'] })).not.toContain('own=')
  })

  it('tells who opens it whose they are, and opens whole where they were read', () => {
    const { state } = readLink(new URL(shareLink(whole, { regions: ['150300', '210400'] })).search)
    const elsewhere = checkIds(published, state)
    expect(elsewhere.state).toMatchObject({ regions: ['210400'], own: false })
    expect(elsewhere.notes).toEqual([{ code: 'own-id', param: 'r', value: '150300' }])
    expect(checkIds(whole, state).notes).toEqual([])
  })
})

it('a citation never gives the published data for what rests on an own report', () => {
  const [fushun, wuhai] = [whole.article('fushun-a'), whole.article('wuhai-a')]
  if (!fushun || !wuhai) throw new Error('fixture')
  expect(dataName(whole, zh, [fushun])).toBe(dataset.id)
  expect(dataName(whole, zh, [fushun, wuhai])).toBe(`${dataset.id}，另有读者自己的 1 份报告`)
  expect(dataName(whole, zh)).toContain('自己的 1 份报告')
  expect(dataName(published, zh)).toBe(dataset.id)
})
