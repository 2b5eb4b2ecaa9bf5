import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { FilterBar } from '../../../src/app/shell/filter/filter-bar.tsx'
import { Toaster } from '../../../src/app/ui/dialogs/toaster.tsx'
import { at, collection } from './fixture.ts'

function options(search: string, part: string) {
  at(search)
  const { unmount } = render(
    <CollectionProvider value={collection}>
      <FilterBar />
    </CollectionProvider>,
  )
  const told = within(screen.getByRole('group', { name: part }))
    .getAllByRole('button')
    .slice(1)
    .map((button) => [button.textContent, button.title, button.getAttribute('aria-disabled')])
  unmount()
  return told
}

test('the number beside an option is of figures, as in the line above, and its title says what else there is', () => {
  expect(options('', '层级')).toEqual([
    ['地级3', '3个数字、1条做法', 'false'],
    ['县级3', '3个数字、0条做法', 'false'],
  ])
  expect(options('', '性质')[0]).toEqual(['存量3', '3个数字', 'false'])
})

test('where only practices are shown it is of practices', () => {
  expect(options('?view=practices', '层级')).toEqual([
    ['地级1', '3个数字、1条做法', 'false'],
    ['县级0', '按其他条件，这里没有数字和做法', 'true'],
  ])
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
