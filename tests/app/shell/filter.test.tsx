import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { FilterBar } from '../../../src/app/shell/filter/filter-bar.tsx'
import { Toaster } from '../../../src/app/ui/dialogs/toaster.tsx'
import { at, collection } from './fixture.ts'

async function options(search: string, part: string) {
  at(search)
  const { unmount } = render(
    <CollectionProvider value={collection}>
      <FilterBar />
    </CollectionProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: new RegExp(`^${part}`) }))
  const told = within(await screen.findByRole('group', { name: part }))
    .getAllByRole('button')
    .map((button) => [button.textContent, button.title, button.getAttribute('aria-disabled')])
  unmount()
  return told
}

test('the number beside an option is of figures, as in the line above, and its title says what else there is', async () => {
  expect(await options('', '层级')).toEqual([
    ['地级3', '3个数字、1条做法', 'false'],
    ['县级3', '3个数字、0条做法', 'false'],
  ])
  expect((await options('', '性质'))[0]).toEqual(['存量3', '3个数字', 'false'])
})

test('where only practices are shown it is of practices', async () => {
  expect(await options('?view=practices', '层级')).toEqual([
    ['地级1', '3个数字、1条做法', 'false'],
    ['县级0', '按其他条件，这里没有数字和做法', 'true'],
  ])
})

test('a part says what is chosen of it, takes several, and lifts them together', async () => {
  at('?lv=prefecture')
  render(
    <CollectionProvider value={collection}>
      <FilterBar />
    </CollectionProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: '层级 地级' }))
  const menu = await screen.findByRole('dialog', { name: '层级' })
  await userEvent.click(within(menu).getByRole('button', { name: /^县级/ }))
  expect(window.location.search).toBe('?lv=prefecture~county')
  expect(within(menu).getByRole('button', { name: '全部' })).toHaveAttribute('aria-pressed', 'false')
  await userEvent.click(within(menu).getByRole('button', { name: '全部' }))
  expect(window.location.search).toBe('')
  await userEvent.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: '层级 全部' })).toHaveFocus()
})

test('what was cleared is there again with one click', async () => {
  at('?t=service&y=2023')
  render(
    <CollectionProvider value={collection}>
      <FilterBar />
      <Toaster />
    </CollectionProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
  expect(window.location.search).toBe('')
  await userEvent.click(screen.getByRole('button', { name: '恢复' }))
  expect(window.location.search).toBe('?t=service&y=2023')
})

test('Back brings what was cleared, in the table with its own search', async () => {
  at('?view=table&t=service&q=诉求')
  const entries = window.history.length
  render(
    <CollectionProvider value={collection}>
      <FilterBar />
    </CollectionProvider>,
  )
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }))
  expect(window.location.search).toBe('?view=table')
  expect(window.history.length).toBe(entries + 1)
})
