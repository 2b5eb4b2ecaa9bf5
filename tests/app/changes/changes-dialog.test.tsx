import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import ChangesDialog from '../../../src/app/features/changes/changes-dialog.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { openChanges } from '../../../src/app/ui/dialogs/changes-state.ts'
import { recordsOf } from '../../../src/compare/changes.ts'
import { collection, dataset, idOf } from '../shell/fixture.ts'

const stored = new Map<string, unknown>()
vi.mock('idb-keyval', () => ({
  get: async (key: string) => stored.get(key),
  update: async (key: string, change: (old: unknown) => unknown) => {
    stored.set(key, change(stored.get(key)))
  },
}))

function draw(since: string) {
  openChanges(since)
  render(
    <CollectionProvider value={collection}>
      <ChangesDialog />
    </CollectionProvider>,
  )
}

beforeEach(() => stored.clear())

const [first] = recordsOf(collection)

it('lists what is read otherwise since a visit with the older data, and opens it', async () => {
  const records = recordsOf(collection).map((row) =>
    row.id === idOf('2016个') ? { ...row, place: '乙丑县', value: 2061 } : row,
  )
  const gone = { ...records[0], id: 'gone', quote: '99个', label: '旧网格' }
  stored.set('duizhao.former', [{ id: 'aaaaaaaaaaaa', records: [...records, gone] }])
  draw('aaaaaaaaaaaa')
  expect(await screen.findByText(/1 个数字读法变了，1 个不再有，0 个是新的/)).toBeVisible()
  expect(screen.getByText(/^数值：2,?061 个 确数 → 2,?016 个 确数$/)).toBeVisible()
  expect(screen.getByText(/^地区：乙丑县 → /)).toBeVisible()
  expect(screen.getByRole('cell', { name: /99个 旧网格/ })).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: '2016个' }))
  expect(useAppStore.getState().state.figure).toBe(idOf('2016个'))
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('asks for the file where the browser has not kept those data, and refuses what is none', async () => {
  draw('bbbbbbbbbbbb')
  expect(await screen.findByText(/没有存过数据 bbbbbbbbbbbb/)).toBeVisible()
  const choose = screen.getByLabelText(/选一份旧的/)
  await userEvent.upload(choose, new File(['{"a":1}'], 'x.json', { type: 'application/json' }))
  expect(await screen.findByRole('alert')).toHaveTextContent('“x.json”不是本站的数据文件')
  const older = { ...dataset, id: 'cccccccccccc', figures: dataset.figures.slice(1) }
  await userEvent.upload(choose, new File([JSON.stringify(older)], 'y.json', { type: 'application/json' }))
  expect(await screen.findByText(/选的文件是数据 cccccccccccc/)).toBeVisible()
  expect(screen.getByText(/0 个数字读法变了，0 个不再有，1 个是新的/)).toBeVisible()
  expect(screen.getByRole('button', { name: first?.quote ?? '' })).toBeVisible()
})
