import { act, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import { noReviews } from '../../../src/app/review/kept.ts'
import { progressOf } from '../../../src/app/review/order.ts'
import { useReviewStore } from '../../../src/app/review/store.ts'
import { useAppStore } from '../../../src/app/state/store.ts'
import { useToasts } from '../../../src/app/ui/dialogs/toast.ts'
import { collection, idOf, raws } from '../shell/fixture.ts'
import { openDrawer } from './open-drawer.tsx'

beforeEach(() => {
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
  useReviewStore.setState({ kept: noReviews, ready: true, notKept: undefined })
})

const kept = () => useReviewStore.getState().kept.records
const shown = () => useAppStore.getState().state.figure

const open = async (link: string) => within(await openDrawer(collection, link))

describe('a figure that a reader checks', () => {
  test('is kept as right, in the reader’s name, with its words and what had been read; and taken back', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}`)
    expect(drawer.getByText('程序读出，还没有人核对')).toBeVisible()
    await user.type(drawer.getByLabelText('核对人'), '张三')
    await user.tab()
    await user.click(drawer.getByRole('button', { name: '无误' }))
    expect(kept()).toMatchObject([
      {
        creator: { type: 'Person', name: '张三' },
        target: { selector: [{ exact: '2016个' }, { type: 'TextPositionSelector' }] },
        body: { action: 'confirm', was: { label: '城市网格', value: 2016 } },
      },
    ])
    expect(drawer.getByText(/^张三 核对无误/)).toBeVisible()
    await user.click(drawer.getByRole('button', { name: '撤回' }))
    expect(kept()).toEqual([])
  })

  test('is mended by what the form says otherwise, and by nothing else', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}`)
    await user.click(drawer.getByRole('button', { name: '更正' }))
    const label = drawer.getByLabelText('数的是什么')
    expect(label).toHaveFocus()
    await user.click(drawer.getByRole('button', { name: '保存' }))
    expect(drawer.getByRole('alert')).toHaveTextContent('还没有改动什么')
    await user.clear(label)
    await user.type(label, '城区网格')
    await user.clear(drawer.getByLabelText('时间 从'))
    await user.type(drawer.getByLabelText('时间 从'), '2024-13')
    await user.click(drawer.getByRole('button', { name: '保存' }))
    expect(drawer.getByRole('alert')).toHaveTextContent('时间不合写法')
    expect(kept()).toEqual([])
    await user.clear(drawer.getByLabelText('时间 从'))
    await user.type(drawer.getByLabelText('时间 从'), '2022')
    await user.click(drawer.getByRole('button', { name: '保存' }))
    expect(kept().map(({ body }) => body.set)).toEqual([
      { label: '城区网格', period: { start: '2022', end: '2023' } },
    ])
  })

  test('may be of a smaller place that no table lists, by its name; of a county only from the report’s card', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}`)
    await user.click(drawer.getByRole('button', { name: '更正' }))
    const around = (drawer.getByLabelText('地区') as HTMLSelectElement).value
    const inside = drawer.getByLabelText('其中的一处')
    await user.type(inside, '庄河市')
    await user.click(drawer.getByRole('button', { name: '保存' }))
    expect(drawer.getByRole('alert')).toHaveTextContent('县级以上的地方有代码')
    await user.clear(inside)
    await user.type(inside, '甲乙镇')
    await user.click(drawer.getByRole('button', { name: '保存' }))
    expect(kept().map(({ body }) => body.set)).toEqual([{ regionId: `${around}.甲乙镇` }])
  })

  test('is signed in the form, with a reason alone too; what was not signed is signed when asked', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}`)
    await user.click(drawer.getByRole('button', { name: '更正' }))
    await user.type(drawer.getByLabelText('数的是什么'), '数')
    await user.click(drawer.getByRole('button', { name: '保存' }))
    expect(kept()).toMatchObject([{ creator: { name: 'anonymous' } }])
    await user.click(drawer.getByRole('button', { name: '更正' }))
    await user.type(drawer.getByLabelText('核对人'), '李四')
    await user.tab()
    expect(useToasts.getState().toast?.message).toBe('另有 1 条核对没有署名')
    act(() => useToasts.getState().toast?.action?.run())
    expect(kept()).toMatchObject([{ creator: { name: '李四' }, body: { set: { label: '城市网格数' } } }])
    await user.type(drawer.getByLabelText('理由（可不写）'), '见年鉴')
    await user.click(drawer.getByRole('button', { name: '保存' }))
    expect(kept()).toMatchObject([
      { creator: { name: '李四' }, body: { action: 'set', set: { label: '城市网格数' }, reason: '见年鉴' } },
    ])
  })

  test('has what was found before again where the last check is undone', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}`)
    await user.click(drawer.getByRole('button', { name: '更正' }))
    await user.type(drawer.getByLabelText('数的是什么'), '数')
    await user.click(drawer.getByRole('button', { name: '保存' }))
    await user.click(drawer.getByRole('button', { name: '这不是统计数字' }))
    expect(kept()).toMatchObject([{ body: { action: 'drop' } }])
    useToasts.getState().toast?.action?.run()
    expect(kept()).toMatchObject([{ body: { action: 'set', set: { label: '城市网格数' } } }])
  })

  test('goes on to the next in order of doubt where a report is checked; keys do it, but not while one types', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}&rv=1`)
    expect(drawer.getByText(/按存疑程度/)).toBeVisible()
    await user.type(drawer.getByLabelText('核对人'), 'cx')
    await user.tab()
    expect(kept()).toEqual([])
    drawer.getByRole('button', { name: '无误' }).focus()
    await user.keyboard('x')
    expect(kept()).toMatchObject([{ body: { action: 'drop' }, creator: { name: 'cx' } }])
    expect(useToasts.getState().toast?.message).toBe('已删去“2016个”')
    useToasts.getState().toast?.action?.run()
    expect(kept()).toEqual([])
    expect(shown()).toBe(idOf('2016个'))
  })
})

describe('the keys of checking', () => {
  const field = (drawer: Awaited<ReturnType<typeof open>>, name: string) => drawer.getByLabelText(name)
  test.each([
    ['p', '地区'],
    ['t', '时间 从'],
    ['k', '性质'],
    ['i', '指标'],
  ])('%s opens the form at the field of its name: %s', async (key, name) => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}&rv=1`)
    drawer.getByRole('button', { name: '无误' }).focus()
    await user.keyboard(key)
    expect(field(drawer, name)).toHaveFocus()
  })

  test('L marks the words of the name in the sentence; N takes what is marked, and Enter saves it', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}`)
    drawer.getByRole('button', { name: '无误' }).focus()
    await user.keyboard('l')
    await expect.poll(() => window.getSelection()?.toString()).toBe('城市网格')
    const selection = window.getSelection()
    // As the keys would stretch it: by a character at its start.
    const [node, from, to] = [
      selection?.anchorNode,
      selection?.anchorOffset ?? 0,
      selection?.focusOffset ?? 0,
    ]
    // A quick hand: nothing has told the page of the last mark yet.
    const hush = (event: Event) => event.stopImmediatePropagation()
    document.addEventListener('selectionchange', hush, true)
    if (node) selection?.setBaseAndExtent(node, from + 2, node, to)
    await user.keyboard('n')
    document.removeEventListener('selectionchange', hush, true)
    expect(field(drawer, '数的是什么')).toHaveValue('网格')
    expect(field(drawer, '数的是什么')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(kept()).toMatchObject([{ body: { action: 'set', set: { label: '网格' } } }])
  })

  test('U takes back the last check and shows what it was about, and the one before', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}&rv=1`)
    drawer.getByRole('button', { name: '无误' }).focus()
    await user.keyboard('c')
    const second = shown() ?? useAppStore.getState().state.practice
    expect(second).not.toBe(idOf('2016个'))
    await user.keyboard('c')
    expect(kept()).toHaveLength(2)
    await user.keyboard('u')
    expect(kept()).toHaveLength(1)
    expect(shown() ?? useAppStore.getState().state.practice).toBe(second)
    await user.keyboard('{Control>}z{/Control}')
    expect(kept()).toEqual([])
    expect(shown()).toBe(idOf('2016个'))
  })

  test('Escape leaves the form, and the drawer stays', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}`)
    await user.click(drawer.getByRole('button', { name: '更正' }))
    await user.type(drawer.getByLabelText('数的是什么'), '数')
    await user.keyboard('{Escape}')
    expect(drawer.queryByLabelText('数的是什么')).toBeNull()
    expect(shown()).toBe(idOf('2016个'))
    await user.keyboard('{Escape}')
    expect(shown()).toBeUndefined()
  })

  test('what is mended in a walk goes on to the next, practices behind the figures', async () => {
    const user = userEvent.setup()
    const drawer = await open(`?f=${idOf('2016个')}&rv=1`)
    const { total } = progressOf(collection, 'aaaa').figures
    for (let at = 0; at < total && shown() !== undefined; at++) {
      await user.click(drawer.getByRole('button', { name: '更正' }))
      await user.type(drawer.getByLabelText('数的是什么'), '数')
      await user.keyboard('{Enter}')
    }
    expect(useAppStore.getState().state.practice).toBe('aaaa-p1')
    expect(shown()).toBeUndefined()
  })
})

describe('what a practice spells out', () => {
  test('is set by hand in the words of its passage, which must stand there', async () => {
    const user = userEvent.setup()
    const drawer = await open('?p=aaaa-p1')
    await user.click(drawer.getByRole('button', { name: '更正' }))
    const form = within(drawer.getByRole('form', { name: '更正' }))
    await user.type(form.getByLabelText('步骤'), '全链条、回访')
    await user.click(form.getByRole('button', { name: '保存' }))
    expect(form.getByRole('alert')).toHaveTextContent('这段话里没有（或次序不合）：回访')
    expect(kept()).toEqual([])
    await user.clear(form.getByLabelText('步骤'))
    await user.type(form.getByLabelText('步骤'), '全链条、办事流程')
    await user.click(form.getByRole('button', { name: '保存' }))
    const start = raws.aaaa?.indexOf('全链条') ?? -1
    expect(kept()).toMatchObject([
      {
        body: {
          action: 'set',
          set: {
            steps: [
              { text: '全链条', span: { start, end: start + 3 } },
              { text: '办事流程', span: { start: start + 3, end: start + 7 } },
            ],
          },
          was: { steps: null, title: '全链条办事流程' },
        },
      },
    ])
  })
})
