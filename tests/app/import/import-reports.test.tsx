import { act, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { useDatasetWithOwn, useOwnReports } from '../../../src/app/data/own/own-reports.ts'
import { loadText, rememberText } from '../../../src/app/data/texts/texts.ts'
import { DropReports } from '../../../src/app/features/import/drop-reports.tsx'
import { ImportReports } from '../../../src/app/features/import/import-reports.tsx'
import SourcesView from '../../../src/app/features/sources/sources-view.tsx'
import { checkFigure } from '../../../src/app/review/check.ts'
import { noReviews } from '../../../src/app/review/none.ts'
import { useReviewStore } from '../../../src/app/review/store.ts'
import { useAppStore } from '../../../src/app/state/store.ts'
import { defaultState } from '../../../src/app/state/view-state.ts'
import { useToasts } from '../../../src/app/ui/dialogs/toast.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import type { Dataset } from '../../../src/contract/dataset.ts'
import { ReportReader, ReportRefused } from '../../../src/worker/client.ts'
import { partOf, texts } from '../practices/fixture.ts'

const reading = vi.spyOn(ReportReader.prototype, 'read')

function Page() {
  const whole = useDatasetWithOwn(useMemo(() => partOf('fushun'), []))
  const collection = useMemo(() => openCollection(whole), [whole])
  return (
    <CollectionProvider value={collection}>
      <SourcesView own={<ImportReports />} />
      <DropReports />
    </CollectionProvider>
  )
}

const file = (name: string) => new File(['x'], name, { type: name.endsWith('.txt') ? 'text/plain' : '' })
const choose = (...files: File[]) =>
  userEvent
    .setup({ applyAccept: false })
    .upload(screen.getByLabelText('读一份自己的报告', { selector: 'input' }), files)

beforeEach(() => {
  rememberText('fushun', texts.fushun)
  reading.mockReset()
  useOwnReports.setState({ reports: [], reading: [], refused: [], stopped: [], notKept: undefined })
  useReviewStore.setState({ kept: noReviews })
  useAppStore.setState({ state: { ...defaultState, view: 'sources' } })
  render(<Page />)
})

it('lays a report over the collection, opens it, and marks it as one’s own', async () => {
  reading.mockResolvedValue({ dataset: partOf('dandong'), text: texts.dandong })
  await choose(file('我的报告.txt'))
  expect(await screen.findByRole('article', { name: '一网通办' })).toBeVisible()
  expect(screen.getByText(/本机报告：只在这个浏览器里/u)).toBeVisible()
  expect(await screen.findByRole('button', { name: '18.7万件' })).toBeVisible()
  expect(await loadText('dandong')).toBe(texts.dandong)
  expect(screen.getByText('2 份报告，2 篇文章')).toBeVisible()
})

it('takes it away again, and what the link said of it', async () => {
  reading.mockResolvedValue({ dataset: partOf('dandong'), text: texts.dandong })
  await choose(file('我的报告.txt'))
  await userEvent.click(await screen.findByRole('button', { name: '移除本机报告：我的报告.txt' }))
  expect(screen.getByRole('article', { name: '办好小事' })).toBeVisible()
  expect(useAppStore.getState().state.article).toBeUndefined()
})

it('says that what was checked stays when its report goes', async () => {
  const dandong = partOf('dandong')
  reading.mockResolvedValue({ dataset: dandong, text: texts.dandong })
  await choose(file('我的报告.txt'))
  const [figure] = dandong.figures
  const [source] = dandong.sources
  if (!figure || !source) throw new Error('no figure')
  const report = { source, text: texts.dandong, name: '' }
  act(() => void checkFigure({ ...report, what: figure }, { action: 'confirm' }))
  await userEvent.click(await screen.findByRole('button', { name: '移除本机报告：我的报告.txt' }))
  expect(useToasts.getState().toast?.message).toMatch(/^已移除 我的报告.txt；对它的 1 条核对还留着/)
})

it('gives back what was removed, one or all, and says how large each is', async () => {
  reading.mockImplementation((one) => {
    const id = one.name === '一.txt' ? 'dandong' : 'dalian'
    return Promise.resolve({
      dataset: { ...partOf('dandong'), sources: partOf('dandong').sources.map((row) => ({ ...row, id })) },
      text: texts.dandong,
    })
  })
  await choose(file('一.txt'), file('二.txt'))
  expect(await screen.findAllByText(/，1 B$/u)).toHaveLength(2)
  await userEvent.click(screen.getByRole('button', { name: '全部移除（2 份）' }))
  expect(useOwnReports.getState().reports).toEqual([])
  const { toast } = useToasts.getState()
  expect(toast?.message).toBe('已移除 一.txt 等 2 份')
  act(() => toast?.action?.run())
  expect(await screen.findByRole('button', { name: '移除本机报告：二.txt' })).toBeVisible()
  expect(useOwnReports.getState().reports.map((row) => row.file)).toEqual(['一.txt', '二.txt'])
})

it('says where reports stay, and that they do not where the browser keeps nothing', async () => {
  // The tests' browser has no database.
  reading.mockResolvedValue({ dataset: partOf('dandong'), text: texts.dandong })
  await choose(file('我的报告.txt'))
  expect(await screen.findByText(/这个浏览器不让保存/u)).toBeVisible()
  act(() => useOwnReports.setState({ notKept: 'full' }))
  expect(screen.getByText(/没有地方了/u)).toBeVisible()
  act(() => useOwnReports.setState({ notKept: undefined }))
  expect(screen.getByText(/留在这个浏览器里，重开页面/u)).toBeVisible()
})

it('says that what earlier visits kept could not be opened, where that is so', () => {
  expect(screen.queryByText(/没能打开/u)).toBeNull()
  act(() => useOwnReports.setState({ isShut: true }))
  expect(screen.getByRole('alert')).toHaveTextContent(/没能打开，并没有删掉/u)
  act(() => useOwnReports.setState({ isShut: false }))
})

it.each([
  [{ reason: 'empty' }, /文件是空的/u],
  [{ reason: 'too-large', size: 31457280 }, /30\.0 MB/u],
  [{ reason: 'binary', offset: 7 }, /不是纯文本（第 7 字节起）/u],
  [{ reason: 'undecodable', offset: 9 }, /第 9 字节起/u],
] as const)('names a refused file with the reason and the remedy: %o', async (refusal, words) => {
  reading.mockRejectedValue(new ReportRefused('坏.txt', refusal))
  await choose(file('坏.txt'))
  const alert = await screen.findByRole('alert')
  expect(alert).toHaveTextContent('没有读：坏.txt')
  expect(alert).toHaveTextContent(words)
})

it('refuses by name what is no text, without trying, and what the collection has', async () => {
  reading.mockResolvedValue({ dataset: partOf('fushun'), text: texts.fushun })
  await choose(file('报告.doc'), file('旧.txt'))
  expect(await screen.findByText(/已经在数据里/u)).toBeVisible()
  expect(screen.getByText(/能读 \.txt、\.docx/u)).toBeVisible()
  expect(reading).toHaveBeenCalledTimes(1)
})

it('takes files dropped on the page', async () => {
  reading.mockResolvedValue({ dataset: partOf('dandong'), text: texts.dandong })
  const dataTransfer = { types: ['Files'], files: [file('拖来.txt')], items: [] }
  fireEvent.dragEnter(document.body, { dataTransfer })
  expect(screen.getByText(/松手就读/u)).toBeVisible()
  fireEvent.drop(document.body, { dataTransfer })
  expect(await screen.findByRole('article', { name: '一网通办' })).toBeVisible()
})

it('takes the reports of a folder dropped on the page, however deep, and nothing else of it', async () => {
  reading.mockResolvedValue({ dataset: partOf('dandong'), text: texts.dandong })
  const entry = (name: string) => ({
    isFile: true,
    file: (give: (one: File) => void) => give(file(name)),
  })
  const folder = (...inner: object[]) => ({
    isDirectory: true,
    createReader: () => {
      const rest = [inner]
      return { readEntries: (give: (found: object[]) => void) => give(rest.pop() ?? []) }
    },
  })
  const dropped = folder(entry('表.xls'), entry('.藏.txt'), folder(entry('深处.txt')))
  const dataTransfer = {
    types: ['Files'],
    files: [file('文件夹')],
    items: [{ webkitGetAsEntry: () => dropped }],
  }
  fireEvent.drop(document.body, { dataTransfer })
  expect(await screen.findByRole('button', { name: '移除本机报告：深处.txt' })).toBeVisible()
  expect(reading).toHaveBeenCalledTimes(1)
  expect(screen.queryByRole('alert')).toBeNull()
})

it('reads pasted words under the name that is given', async () => {
  reading.mockResolvedValue({ dataset: partOf('dandong'), text: texts.dandong })
  await userEvent.click(screen.getByRole('button', { name: '粘贴文字' }))
  const read = screen.getByRole('button', { name: '读这些文字' })
  expect(read).toBeDisabled()
  await userEvent.type(screen.getByLabelText('名称'), '丹/东')
  await userEvent.type(screen.getByLabelText('报告的文字'), '丹东市')
  await userEvent.click(read)
  expect(await screen.findByRole('button', { name: '移除本机报告：丹 东.txt' })).toBeVisible()
  expect(await reading.mock.calls[0]?.[0].text()).toBe('丹东市')
})

it('says which files were not read when it is stopped, and keeps what was', async () => {
  reading.mockImplementation((one, signal) =>
    one.name === '一.txt'
      ? Promise.resolve({ dataset: partOf('dandong'), text: texts.dandong })
      : new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason))
        }),
  )
  await choose(file('一.txt'), file('二.txt'), file('三.txt'))
  expect(await screen.findByText('正在读：二.txt，后面还有 1 份')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '停下' }))
  expect(await screen.findByText('已停下，没有读的 2 份：')).toBeVisible()
  expect(screen.getByText('二.txt、三.txt')).toBeVisible()
  expect(await screen.findByRole('button', { name: '打开本机报告：一.txt' })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '知道了' }))
  expect(screen.queryByText('二.txt、三.txt')).toBeNull()
})

it('names a file that takes too long, and what to do', async () => {
  reading.mockRejectedValue(new ReportRefused('慢.txt', { reason: 'slow', seconds: 31 }))
  await choose(file('慢.txt'))
  expect(await screen.findByRole('alert')).toHaveTextContent(/慢\.txt.*读了 31 秒还没有读完/u)
})

it('reads what is given later behind what was given before, and no report twice', async () => {
  let answer: (read: { dataset: Dataset; text: string }) => void = () => undefined
  const slow = new Promise<{ dataset: Dataset; text: string }>((resolve) => {
    answer = resolve
  })
  reading.mockImplementation((one) =>
    one.name === '慢.txt' ? slow : Promise.resolve({ dataset: partOf('dandong'), text: texts.dandong }),
  )
  await choose(file('一.txt'), file('慢.txt'))
  await choose(file('又.txt'))
  expect(await screen.findByRole('button', { name: '打开本机报告：一.txt' })).toBeVisible()
  expect(screen.getByText('正在读：慢.txt，后面还有 1 份')).toBeVisible()
  answer({ dataset: partOf('wuhai'), text: texts.wuhai })
  expect(await screen.findByText(/已经在数据里/u)).toBeVisible()
  expect(await screen.findByRole('button', { name: '打开本机报告：慢.txt' })).toBeVisible()
  expect(useOwnReports.getState().reports.map((row) => row.file)).toEqual(['一.txt', '慢.txt'])
})
