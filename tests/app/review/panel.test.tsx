import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { ReviewPanel } from '../../../src/app/features/review/review-panel.tsx'
import { noReviews } from '../../../src/app/review/none.ts'
import { useReviewStore } from '../../../src/app/review/store.ts'
import { useLaid } from '../../../src/app/review/use-laid.ts'
import { useToasts } from '../../../src/app/ui/dialogs/toast.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { fieldsOf } from '../../../src/review/change.ts'
import { targetOf } from '../../../src/review/locate.ts'
import type { FigureFields, FigureReview } from '../../../src/review/record.ts'
import { dataset as fixture, raws } from '../shell/fixture.ts'

// Records name a report by its hash: the two have one each.
const hashes = ['a', 'b']
const dataset = {
  ...fixture,
  sources: fixture.sources.map((row, at) => ({ ...row, sha256: (hashes[at] ?? 'c').repeat(64) })),
}

let made = 0
function record(quote: string, who: string, set?: FigureFields): FigureReview {
  const figure = dataset.figures.find((one) => one.quote === quote)
  const [source] = dataset.sources
  if (!figure || !source) throw new Error(`no ${quote}`)
  made += 1
  return {
    ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' },
    id: `urn:uuid:00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    ...{ created: '2026-11-28T10:00:00Z', creator: { type: 'Person', name: who } },
    motivation: set ? 'editing' : 'assessing',
    target: targetOf(raws.aaaa ?? '', figure.span, source.sha256),
    body: {
      ...{ type: 'FigureReview', action: set ? 'set' : 'confirm', was: fieldsOf(figure) },
      ...(set && { set }),
    },
  }
}
const gone = (of: FigureReview): FigureReview => ({
  ...of,
  target: {
    ...of.target,
    selector: [of.target.selector[0], { type: 'TextPositionSelector', start: 1, end: 3 }],
  },
})

function Page() {
  const whole = useLaid(dataset)
  const collection = useMemo(() => openCollection(whole ?? dataset), [whole])
  return (
    <CollectionProvider value={collection}>
      <ReviewPanel />
    </CollectionProvider>
  )
}

const open = async (records: readonly FigureReview[]) => {
  useReviewStore.setState({ kept: { ...noReviews, records }, ready: true, notKept: undefined })
  render(<Page />)
  await userEvent.click(screen.getByText('核对记录'))
}

beforeEach(() => {
  made = 0
})

test('says of each report how far its figures and practices are', async () => {
  await open([record('2016个', '甲')])
  expect(await screen.findByText(/^已核对 1 \/ 3 个数字，0 \/ 1 条做法/u)).toBeVisible()
})

test('lists the records that do not hold, by their words and why, and takes one out', async () => {
  await open([
    record('2016个', '甲', { label: '网格' }),
    record('2016个', '乙', { label: '小格' }),
    gone(record('18.7万件', '甲')),
  ])
  await userEvent.click(await screen.findByText('2 条互相矛盾'))
  const conflicts = screen.getAllByRole('listitem').filter((row) => row.textContent?.includes('都没有采用'))
  expect(conflicts).toHaveLength(2)
  expect(conflicts[0]).toHaveTextContent('2016个')
  expect(conflicts[0]).toHaveTextContent('数的是什么改得不同')
  await userEvent.click(screen.getByText('1 条找不到原文'))
  expect(screen.getByText(/那里没有读出数字或做法/u)).toBeVisible()
  const [other] = within(conflicts[1] ?? document.body).getAllByRole('button')
  if (other) await userEvent.click(other)
  expect(useReviewStore.getState().kept.records.map(({ creator }) => creator.name)).toEqual(['甲', '甲'])
  expect(screen.queryByText('2 条互相矛盾')).toBeNull()
  act(() => useToasts.getState().toast?.action?.run())
  expect(await screen.findByText('2 条互相矛盾')).toBeVisible()
})

test('says who checked how much, and how far two agree on what both checked', async () => {
  await open([
    record('2016个', '甲'),
    record('18.7万件', '甲'),
    record('2016个', '乙', { label: '网格' }),
    record('1120个', '丙'),
  ])
  expect(await screen.findByText('核对人：甲 2 条、乙 1 条、丙 1 条')).toBeVisible()
  await userEvent.click(screen.getByText('甲、乙的一致性'))
  const row = screen.getByRole('row', { name: /数的是什么/u })
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['1', '0.0%', '0.000'])
  expect(screen.getByRole('row', { name: /是不是统计数字/u })).toHaveTextContent('100.0%')
  // Those who checked nothing together are not compared.
  expect(screen.queryByText('甲、丙的一致性')).toBeNull()
})
