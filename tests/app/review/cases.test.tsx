import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import { CasesDialog } from '../../../src/app/features/review/cases-dialog.tsx'
import { casesOf } from '../../../src/app/review/cases.ts'
import { laid } from '../../../src/app/review/laid.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import type { Figure } from '../../../src/contract/figure.ts'
import { fieldsOf } from '../../../src/review/change.ts'
import { targetOf } from '../../../src/review/locate.ts'
import type { FigureReview } from '../../../src/review/record.ts'
import { dataset, raws } from '../shell/fixture.ts'

/** The fixture, its two reports told apart by their hashes. */
const base = {
  ...dataset,
  sources: dataset.sources.map((source, at) => ({ ...source, sha256: String(at).repeat(64) })),
}
const textOf = (id: string) => raws[id]

function record(quote: string, body: Omit<FigureReview['body'], 'type' | 'was'>): FigureReview {
  const figure = base.figures.find((one) => one.quote === quote) as Figure
  const sourceId = base.articles.find(({ id }) => id === figure.articleId)?.sourceId ?? ''
  const source = base.sources.find(({ id }) => id === sourceId)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${crypto.randomUUID()}`,
    type: 'Annotation',
    created: '2024-05-01T00:00:00.000Z',
    creator: { type: 'Person', name: '张三' },
    motivation: 'editing',
    target: targetOf(raws[sourceId] ?? '', figure.span, source?.sha256 ?? ''),
    body: { type: 'FigureReview', was: fieldsOf(figure), ...body },
  } as FigureReview
}
const collectionWith = (records: readonly FigureReview[]) => openCollection(laid(base, records).dataset)
const cases = (...records: FigureReview[]) => casesOf(collectionWith(records), records, textOf)

beforeEach(() => {
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
})

test('a corrected sentence is a case once all its figures are checked; what is corrected beyond its words is named', () => {
  const mended = record('2016个', {
    action: 'set',
    set: { label: '城市的网格', period: { start: '2021' }, indicatorId: null, bound: 'over' },
  })
  expect(cases(mended)).toEqual({ text: '', count: 0, unchecked: 1 })
  expect(cases(mended, record('1120个', { action: 'confirm' }))).toEqual({
    text: [
      '精准优化城市网格2016个,建立网格党支部1120个。',
      '  2016个 | 城市的网格 | level | indicator=none bound=over year=2021',
      '  1120个 | 网格党支部 | level',
      '',
    ].join('\n'),
    count: 1,
    unchecked: 0,
  })
})

test('what is none stands in no line; a sentence that was only found right is no case', () => {
  const right = record('1230个', { action: 'confirm' })
  const none = record('428人次', { action: 'drop' })
  const { text, count } = cases(right, none, record('近5万件', { action: 'confirm' }))
  expect(count).toBe(1)
  expect(text).toBe('受理群众诉求近5万件,累计看病428人次。\n  近5万件 | 受理群众诉求 | flow\n')
})

test('the page shows them to be made anonymous, and says what is not there yet', async () => {
  const user = userEvent.setup()
  const records = [
    record('2016个', { action: 'set', set: { label: '城市的网格' } }),
    record('1120个', { action: 'confirm' }),
    record('428人次', { action: 'drop' }),
  ]
  render(
    <CollectionProvider value={collectionWith(records)}>
      <CasesDialog records={records} onClose={() => undefined} />
    </CollectionProvider>,
  )
  const dialog = within(screen.getByRole('dialog'))
  const box = dialog.getByLabelText('用例')
  expect(box).toHaveValue(cases(...records).text)
  expect(dialog.getByText(/1 句 · 另有 1 句里还有没核对的数字/)).toBeVisible()
  await user.clear(box)
  await user.type(box, '某地网格2016个。')
  await user.click(dialog.getByRole('button', { name: '复制' }))
  expect(await navigator.clipboard.readText()).toBe('某地网格2016个。')
})
