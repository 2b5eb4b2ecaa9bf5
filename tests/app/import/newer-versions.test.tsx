import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { useOwnReports } from '../../../src/app/data/own/own-reports.ts'
import { earlierVersion, nameOfReport } from '../../../src/app/data/own/versions.ts'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import { NewerVersions } from '../../../src/app/features/import/versions/newer-versions.tsx'
import { noReviews } from '../../../src/app/review/none.ts'
import { useReviewStore } from '../../../src/app/review/store.ts'
import { useToasts } from '../../../src/app/ui/dialogs/toast.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { fieldsOf } from '../../../src/review/change.ts'
import { targetOf, urnOf } from '../../../src/review/locate.ts'
import type { FigureReview } from '../../../src/review/record.ts'
import { dataset, texts } from '../practices/fixture.ts'

it.each([
  ['政府工作报告.docx', '政府工作报告(1).docx', true],
  ['政府工作报告.docx', '政府工作报告（2） - 副本.pdf', true],
  ['report.txt', 'report copy.txt', true],
  ['工作报告2024.docx', '工作报告2025.docx', false],
  // The year of a report is no number of a copy.
  ['工作报告.docx', '工作报告（2025）.docx', false],
])('%s and %s: one report is %s', (a, b, same) => {
  expect(nameOfReport(a) === nameOfReport(b)).toBe(same)
})

it('the last of a name is the earlier version', () => {
  const before = ['甲.txt', '乙.txt', '甲.docx'].map((file) => ({ file, sourceId: file }))
  expect(earlierVersion('甲(1).txt', before)).toBe('甲.docx')
  expect(earlierVersion('丙.txt', before)).toBeUndefined()
})

/** The part of the fixture that a source tells, as a report of the reader's own. */
function ownReport(sourceId: string, file: string) {
  const isIts = (row: { articleId: string }) => row.articleId === `${sourceId}-a`
  return {
    ...{ sourceId, file, given: { file: new File(['x'], file) } },
    dataset: {
      ...dataset,
      sources: dataset.sources.filter(({ id }) => id === sourceId),
      articles: dataset.articles.filter((row) => row.sourceId === sourceId),
      figures: dataset.figures.filter(isIts),
      practices: dataset.practices.filter(isIts),
    },
  }
}
const [old, fresh] = [ownReport('fushun', '甲.txt'), ownReport('dandong', '甲(1).txt')]
const [earlierSource] = old.dataset.sources
const [checkedFigure] = old.dataset.figures

beforeEach(() => {
  if (!earlierSource || !checkedFigure) throw new Error('the fixture has none')
  // What was checked stands in the new version too.
  rememberText('dandong', `${texts.dandong}\n\n${texts.fushun}`)
  const record: FigureReview = {
    ...{ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation', motivation: 'assessing' },
    ...{ id: `urn:uuid:${crypto.randomUUID()}`, created: '2026-11-28T10:00:00Z' },
    creator: { type: 'Person', name: '甲' },
    target: targetOf(texts.fushun, checkedFigure.span, earlierSource.sha256),
    body: { type: 'FigureReview', action: 'confirm', was: fieldsOf(checkedFigure) },
  }
  useReviewStore.setState({ kept: { ...noReviews, records: [record] }, ready: true })
  useOwnReports.setState({ reports: [old, fresh], newer: [{ sourceId: 'dandong', earlier: 'fushun' }] })
  render(
    <CollectionProvider value={openCollection(dataset)}>
      <NewerVersions />
    </CollectionProvider>,
  )
})

it('asks by name, and keeps both where the reader says so', async () => {
  expect(screen.getByRole('alert')).toHaveTextContent('与已有的 甲.txt 同名，内容不同')
  await userEvent.click(screen.getByRole('button', { name: '两份 甲(1).txt 都留' }))
  expect(screen.queryByRole('alert')).toBeNull()
  expect(useOwnReports.getState().reports).toEqual([old, fresh])
})

it('puts the new one in the place of the old one, with what was checked; undo brings both back', async () => {
  await userEvent.click(screen.getByRole('button', { name: '用新的 甲(1).txt 换掉旧的' }))
  await expect.poll(() => useOwnReports.getState().reports).toEqual([fresh])
  expect(screen.queryByRole('alert')).toBeNull()
  const sources = () => useReviewStore.getState().kept.records.map(({ target }) => target.source)
  const [now] = fresh.dataset.sources
  expect(sources()).toEqual([urnOf(earlierSource?.sha256 ?? ''), urnOf(now?.sha256 ?? '')])
  const { toast } = useToasts.getState()
  expect(toast?.message).toBe('甲(1).txt 已换成新的；1 条核对随了过来')
  act(() => toast?.action?.run())
  await expect.poll(sources).toEqual([urnOf(earlierSource?.sha256 ?? '')])
})

it('asks no more of one that is removed', async () => {
  act(() => useOwnReports.getState().remove('fushun'))
  expect(screen.queryByRole('alert')).toBeNull()
})
