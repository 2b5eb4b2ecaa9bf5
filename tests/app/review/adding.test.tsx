import { act, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import { noReviews } from '../../../src/app/review/kept.ts'
import { useReviewStore } from '../../../src/app/review/store.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { dataset, idOf, raws } from '../shell/fixture.ts'
import { openDrawer } from './open-drawer.tsx'

/** A number that was not read. */
const unread = '1120个'
const collection = openCollection({
  ...dataset,
  figures: dataset.figures.filter(({ quote }) => quote !== unread),
})

// The worker has its own tests; here it says what it would.
vi.mock(import('../../../src/worker/client.ts'), async (original) => ({
  ...(await original()),
  statedIn: async () => undefined,
}))

beforeEach(() => {
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
  useReviewStore.setState({ kept: noReviews, ready: true, notKept: undefined })
})

const kept = () => useReviewStore.getState().kept.records

const open = (link: string) => openDrawer(collection, link)

/** Marks words in an element as a reader would with the mouse. */
async function mark(element: HTMLElement, words: string) {
  const nodes = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let found: Node | null = null
  for (let node = nodes.nextNode(); node; node = nodes.nextNode())
    if (node.textContent?.includes(words) && node.parentElement?.closest('[data-start]')) found = node
  if (!found) throw new Error(`no ${words}`)
  const range = document.createRange()
  const start = (found.textContent ?? '').indexOf(words)
  range.setStart(found, start)
  range.setEnd(found, start + words.length)
  await act(async () => {
    const selection = window.getSelection()
    selection?.removeAllRanges()
    selection?.addRange(range)
    document.dispatchEvent(new Event('selectionchange'))
  })
}

const first = idOf('2016个')
/** Words of the sentence around it that no figure has. */
const sentence = raws[first.slice(0, first.indexOf('-'))] ?? ''

describe('words that a reader marks in a report', () => {
  test('become a figure of which the form says all, kept in its sentence', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${first}`)
    await mark(drawer, unread)
    await user.click(within(drawer).getByRole('button', { name: /记为数字/ }))
    const form = await screen.findByRole('form', { name: '这是一个数字' })
    expect(screen.getByText(/没有读懂/)).toBeVisible()
    await user.click(within(form).getByRole('button', { name: '保存' }))
    expect(within(form).getByRole('alert')).toHaveTextContent('不能空着')
    await user.type(within(form).getByLabelText('数的是什么'), '网格')
    await user.type(within(form).getByLabelText('数值'), '1120')
    await user.type(within(form).getByLabelText('单位'), '个')
    await user.click(within(form).getByRole('button', { name: '保存' }))
    expect(kept()).toMatchObject([
      {
        motivation: 'editing',
        target: { selector: [{ exact: unread }, {}] },
        body: {
          type: 'FigureReview',
          action: 'add',
          was: {},
          set: { label: '网格', value: 1120, unit: '个' },
        },
      },
    ])
    const quote = kept()[0]?.target.selector[0]
    expect(quote && sentence.includes(quote.prefix + quote.exact + quote.suffix)).toBe(true)
    expect(screen.queryByRole('form')).toBeNull()
  })

  test('are the name while a form is open', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${first}`)
    await user.click(within(drawer).getByRole('button', { name: '更正' }))
    await mark(drawer, '2016个')
    expect(within(drawer).queryByRole('button', { name: /记为数字/ })).toBeNull()
    await user.click(within(drawer).getByRole('button', { name: /用作名称/ }))
    expect(within(drawer).getByLabelText('数的是什么')).toHaveValue('2016个')
  })

  test('are none where nothing is marked, or words without a number that are no passage', async () => {
    const drawer = await open(`?f=${first}`)
    expect(within(drawer).queryByRole('toolbar')).toBeNull()
    // What is read already is not offered.
    await mark(drawer, '2016个')
    expect(within(drawer).queryByRole('toolbar')).toBeNull()
    await mark(drawer, unread)
    expect(within(drawer).getByRole('toolbar')).toBeVisible()
    await act(async () => {
      window.getSelection()?.removeAllRanges()
      document.dispatchEvent(new Event('selectionchange'))
    })
    expect(within(drawer).queryByRole('toolbar')).toBeNull()
  })
})
