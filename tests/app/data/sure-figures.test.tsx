import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { filtered } from '../../../src/app/data/use-filtered.ts'
import { FilterBar } from '../../../src/app/shell/filter/filter-bar.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { QuoteNumber } from '../../../src/app/ui/words/quote-number.tsx'
import { openCollection } from '../../../src/compare/collection.ts'
import { filterFigures } from '../../../src/compare/filter.ts'
import { at, collection, dataset } from '../shell/fixture.ts'

const [first, second] = dataset.figures
if (!first || !second) throw new Error('the fixture has two figures')
/** At the border itself a figure is sure; right below it is not. */
const figures = [{ ...first, confidence: 0.6 }, { ...second, confidence: 0.59 }, ...dataset.figures.slice(2)]
const c = openCollection({ ...dataset, figures })

beforeEach(() => at('view=table'))
afterEach(cleanup)

test('only what was read surely is left, and every practice', () => {
  const left = filtered(c, { onlyComparable: false, onlySure: true })
  expect(left.figures.map(({ id }) => id)).toContain(first.id)
  expect(left.figures.map(({ id }) => id)).not.toContain(second.id)
  expect(left.practices).toHaveLength(c.practices.length)
  expect(filterFigures(c, c.figures, { sure: true })).toEqual(left.figures)
  expect(filtered(c, { onlyComparable: false, onlySure: false }).figures).toHaveLength(c.figures.length)
})

test('the filter bar asks for it, says what is left, and takes it back', async () => {
  render(
    <CollectionProvider value={c}>
      <FilterBar />
    </CollectionProvider>,
  )
  await userEvent.click(screen.getByRole('checkbox', { name: '不看存疑的' }))
  expect(useAppStore.getState().state.onlySure).toBe(true)
  expect(screen.getByRole('status').textContent).toContain(`${c.figures.length - 1} 个数字`)
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
  expect(useAppStore.getState().state.onlySure).toBe(false)
})

test('a doubtful number says so wherever it stands, a sure one does not', () => {
  render(
    <CollectionProvider value={collection}>
      <QuoteNumber figure={{ ...first, confidence: 0.3 }} size="card" />
      <QuoteNumber figure={{ ...first, confidence: 0.8 }} size="table" />
    </CollectionProvider>,
  )
  const [doubtful, sure] = screen.getAllByTitle(new RegExp(first.quote))
  expect(doubtful?.title).toContain('存疑')
  expect(sure?.title).not.toContain('存疑')
})
