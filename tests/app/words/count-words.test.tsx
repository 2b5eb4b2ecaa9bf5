import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import { CountDialog } from '../../../src/app/features/words/count-dialog.tsx'
import { CountWords } from '../../../src/app/features/words/count-words.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { readLink, writeLink } from '../../../src/app/state/url.ts'
import { useScrollTarget } from '../../../src/app/ui/scroll-target.ts'
import { collection, raws } from '../shell/fixture.ts'

function open(link: string) {
  useAppStore.setState({ state: readLink(link).state })
  render(
    <CollectionProvider value={collection}>
      <CountWords />
      <CountDialog />
    </CollectionProvider>,
  )
}

beforeEach(() => {
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
})

test('a list of words is counted by place and year, and is in the link', async () => {
  const user = userEvent.setup()
  open('?view=sources')
  await user.click(screen.getByText('词语计数'))
  await user.type(screen.getByLabelText('要数的词，每行一个'), '网格{enter}看病')
  await user.click(screen.getByRole('button', { name: '计数' }))
  const table = screen.getByRole('table')
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.textContent),
  ).toEqual(['地区', '年份', '篇数', '字数', '网格', '看病'])
  expect(within(table).getByRole('button', { name: '甲子：网格，2 次，看原文' })).toBeVisible()
  expect(writeLink(useAppStore.getState().state)).toContain(`n=${encodeURIComponent('网格~看病')}`)
})

test('a count opens the passages, and a passage its text at the words', async () => {
  const user = userEvent.setup()
  open('?view=sources&n=网格')
  await user.click(screen.getByRole('button', { name: /甲子：网格，2 次/ }))
  const list = screen.getByRole('region', { name: '甲子提到“网格”的 2 处' })
  const [first] = within(list).getAllByRole('button', { name: /网格/ })
  await user.click(first as HTMLElement)
  expect(useAppStore.getState().state).toMatchObject({ view: 'sources', article: 'aaaa-0' })
  expect(useScrollTarget.getState().words).toMatchObject({ words: '网格' })
})

test('words that stand nowhere are told so; closed, the list leaves the link', async () => {
  const user = userEvent.setup()
  open('?view=sources&n=河长制')
  expect(screen.getByText(/这些词在所有报告里都没有出现/)).toBeVisible()
  await user.click(
    within(screen.getByRole('dialog')).getAllByRole('button', { name: '收起' })[0] as HTMLElement,
  )
  expect(useAppStore.getState().state.concepts).toBeUndefined()
  expect(screen.queryByRole('table')).toBeNull()
})
