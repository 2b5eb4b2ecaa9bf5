import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import Drawer from '../../../src/app/features/drawer/drawer.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { openFigure, openPractice } from '../../../src/app/ui/dialogs/open-figure.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { at, collection, dataset, idOf, raws } from '../shell/fixture.ts'

function draw(what = collection) {
  return render(
    <CollectionProvider value={what}>
      <button type="button" onClick={() => openFigure(idOf('2016个'))}>
        open it
      </button>
      <Drawer />
    </CollectionProvider>,
  )
}

beforeEach(() => {
  at('')
  for (const [id, text] of Object.entries(raws)) rememberText(id, text)
})
afterEach(() => vi.restoreAllMocks())

const lit = (drawer: HTMLElement) =>
  [...drawer.querySelectorAll('[data-sentence], [data-current]')].map((row) => row.textContent).join('')

describe('the drawer', () => {
  test('lights the sentence, marks the number, and shows the whole paragraph', async () => {
    at(`?f=${idOf('2016个')}`)
    draw()
    const drawer = await screen.findByRole('dialog', { name: '甲子市城市网格的原句' })
    const number = await within(drawer).findByText('2016个', { selector: 'mark' })
    expect(number).toBeVisible()
    // Half-width commas are shown full-width, one for one.
    expect(lit(drawer)).toBe('精准优化城市网格2016个\uff0c建立网格党支部1120个。')
    expect(drawer).toHaveTextContent('做强实体。')
    expect(drawer).toHaveTextContent('受理群众诉求18.7万件。')
    expect(drawer).toHaveTextContent('与原文逐字相同')
  })

  test('marks nothing when the text differs from the record', async () => {
    rememberText('aaaa', `x${raws.aaaa}`)
    at(`?f=${idOf('2016个')}`)
    draw()
    const drawer = await screen.findByRole('dialog')
    expect(await within(drawer).findByRole('alert')).toHaveTextContent('不做标记')
    expect(drawer.querySelector('mark')).toBeNull()
    expect(drawer).not.toHaveTextContent('与原文逐字相同')
  })

  test('cites what a body inside a place holds as that body’s', async () => {
    const figures = dataset.figures.map((row) =>
      row.id === idOf('2016个') ? { ...row, holder: '甲子集团' } : row,
    )
    at(`?f=${idOf('2016个')}`)
    draw(openCollection({ ...dataset, figures }))
    const drawer = await screen.findByRole('dialog')
    expect(await within(drawer).findByText(/（丙省甲子市，甲子集团、2023/)).toBeVisible()
  })

  test('in English says word by word what the label means, and that it is a gloss; in Chinese not', async () => {
    at(`?f=${idOf('2016个')}&lang=en`)
    const { unmount } = draw()
    const drawer = await screen.findByRole('dialog')
    const gloss = await within(drawer).findByText('urban grids')
    expect(gloss).toHaveAttribute('title', expect.stringContaining('made by rules'))
    unmount()
    at(`?f=${idOf('2016个')}`)
    draw()
    expect(await screen.findByRole('dialog')).not.toHaveTextContent('urban grids')
  })

  test('in English names the unit of the number, and takes in what 以上 bounds', async () => {
    const [first] = dataset.figures
    if (!first) throw new Error('no figure')
    const told = (part: Partial<typeof first>) => {
      const figures = dataset.figures.map((figure) => (figure === first ? { ...figure, ...part } : figure))
      return openCollection({ ...dataset, figures })
    }
    at(`?lang=en&f=${first.id}`)
    const view = draw(told({ quote: '620亿斤以上', value: 62e9, unit: '斤', bound: 'over' }))
    expect(await screen.findByText(/^≥62B/)).toHaveTextContent('≥62B jin')
    view.unmount()
    draw(told({ quote: '突破1.2万元', value: 12_000, unit: '元', bound: 'over' }))
    expect(await screen.findByText('>¥12,000')).toBeVisible()
  })

  test('has its link at its head', async () => {
    const user = userEvent.setup()
    at(`?f=${idOf('2016个')}`)
    draw()
    await user.click(await screen.findByRole('button', { name: '复制链接' }))
    const copied = await navigator.clipboard.readText()
    expect(new URL(copied).searchParams.get('f')).toBe(idOf('2016个'))
    expect(new URL(copied).searchParams.get('d')).toBe(collection.id)
  })

  test('says how each fact is known', async () => {
    at(`?f=${idOf('2016个')}`)
    draw()
    const drawer = await screen.findByRole('dialog')
    const fact = (name: string) => within(drawer).getByText(name, { selector: 'dt' }).nextSibling?.textContent
    expect(fact('地区')).toBe('丙省甲子市・原文写明')
    expect(fact('时间')).toBe('2023・载明')
    expect(fact('性质')).toBe('存量・确数')
    expect(fact('读数置信度')).toContain('未标存疑')
  })

  test('says what a number beside it is to it', async () => {
    const relations = [{ id: idOf('1120个'), as: 'from' }]
    const figures = dataset.figures.map((figure) =>
      figure.id === idOf('2016个') ? { ...figure, relations } : figure,
    )
    at(`?f=${idOf('2016个')}`)
    draw(openCollection({ ...dataset, figures }))
    const drawer = await screen.findByRole('dialog')
    expect(within(drawer).getByRole('button', { name: /1120个/ })).toHaveTextContent('由此变来')
  })

  test('walks the figures of the article with the arrow keys', async () => {
    at(`?f=${idOf('2016个')}`)
    draw()
    const drawer = await screen.findByRole('dialog')
    expect(drawer).toHaveTextContent('第1条')
    drawer.focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(useAppStore.getState().state.figure).toBe(idOf('1120个'))
    await userEvent.keyboard('{ArrowUp}{ArrowUp}')
    expect(useAppStore.getState().state.figure).toBe(idOf('2016个'))
  })

  test('walks the figures of the indicator in Charts', async () => {
    at(`?view=charts&f=${idOf('2016个')}`)
    draw()
    const drawer = await screen.findByRole('dialog')
    expect(drawer).toHaveTextContent('共2条・同一指标')
    await userEvent.click(within(drawer).getByRole('button', { name: '下一条' }))
    expect(useAppStore.getState().state.figure).toBe(idOf('1230个'))
  })

  test('opens the other figures of the sentence', async () => {
    at(`?f=${idOf('2016个')}`)
    draw()
    const drawer = await screen.findByRole('dialog')
    await userEvent.click(within(drawer).getByRole('button', { name: /网格党支部/ }))
    expect(useAppStore.getState().state.figure).toBe(idOf('1120个'))
  })

  test('closes on Esc and gives the focus back', async () => {
    draw()
    const opener = screen.getByRole('button', { name: 'open it' })
    await userEvent.click(opener)
    const drawer = await screen.findByRole('dialog')
    expect(drawer).toHaveFocus()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(opener).toHaveFocus()
    expect(window.location.search).toBe('')
  })

  test('copies the citation, with the inferred year in brackets', async () => {
    const user = userEvent.setup()
    at(`?f=${idOf('2016个')}`)
    draw()
    await user.click(await screen.findByRole('button', { name: 'GB/T 7714—2015' }))
    await user.click(screen.getByRole('button', { name: '复制引文' }))
    expect(await navigator.clipboard.readText()).toMatch(
      /^\[1\] 甲市报告\[Z\]\. \[甲子市\], \[2023\]\.\n\[2\] 甲子市：.*2016个 \(2023 载明\)\[DB\/OL\]\. 对照 Duizhao, .*f=/,
    )
  })

  test('what is read wrongly can be told with its ids and its sentence', async () => {
    const user = userEvent.setup()
    at(`?f=${idOf('2016个')}`)
    draw()
    await screen.findByText(/“.*2016个.*”（/u)
    await user.click(screen.getByRole('button', { name: '读错了？' }))
    const note = await navigator.clipboard.readText()
    expect(note).toMatch(/^读错了：甲子市.*2016个/u)
    expect(note).toContain(`编号 ${idOf('2016个')}`)
    expect(note).toMatch(/应当是：$/u)
  })

  test('cites the sentence with a link that opens it again', async () => {
    const user = userEvent.setup()
    at(`?f=${idOf('2016个')}`)
    draw()
    await screen.findByText(/“.*2016个.*”（/u)
    await user.click(screen.getByRole('button', { name: '复制引文' }))
    const cited = await navigator.clipboard.readText()
    expect(cited).toMatch(/^“.*2016个.*”（/u)
    expect(cited).toContain(`f=${idOf('2016个')}`)
  })

  test('leads to the full text', async () => {
    at(`?f=${idOf('2016个')}`)
    draw()
    await userEvent.click(await screen.findByRole('link', { name: '看全文' }))
    expect(useAppStore.getState().state).toMatchObject({ view: 'sources', article: 'aaaa-0' })
  })

  test('shows a practice in its own words', async () => {
    draw()
    openPractice('aaaa-p1')
    const drawer = await screen.findByRole('dialog', { name: /全链条办事流程/ })
    expect(await within(drawer).findByText('健全全链条办事流程。')).toBeVisible()
  })

  test('takes the article block where the sentence was cut in two by the page', async () => {
    const raw = raws.aaaa ?? ''
    const cut = raw.indexOf('精准优化')
    const end = raw.indexOf('受理群众')
    const blocks = [
      {
        kind: 'paragraph' as const,
        spans: [
          { start: cut, end },
          { start: raw.indexOf('健全'), end: raw.length },
        ],
      },
    ]
    const articles = dataset.articles.map((row) => (row.id === 'aaaa-0' ? { ...row, blocks } : row))
    at(`?f=${idOf('2016个')}`)
    draw(openCollection({ ...dataset, articles }))
    const drawer = await screen.findByRole('dialog')
    await within(drawer).findByText('2016个', { selector: 'mark' })
    expect(drawer).toHaveTextContent('健全全链条')
    expect(drawer).not.toHaveTextContent('受理群众诉求18.7万件')
  })

  test('sets a practice by the paragraphs of its article', async () => {
    const raw = raws.aaaa ?? ''
    const [first, second] = [raw.indexOf('健全'), raw.indexOf('健全') + 4]
    const blocks = [
      { kind: 'paragraph' as const, spans: [{ start: 0, end: second }] },
      { kind: 'paragraph' as const, spans: [{ start: second, end: raw.length }] },
    ]
    const articles = dataset.articles.map((row) => (row.id === 'aaaa-0' ? { ...row, blocks } : row))
    at('')
    draw(openCollection({ ...dataset, articles }))
    openPractice('aaaa-p1')
    const drawer = await screen.findByRole('dialog', { name: /全链条办事流程/ })
    const whole = await within(drawer).findByText(raw.slice(first, second))
    expect(whole.closest('p')).not.toHaveTextContent(raw.slice(second, second + 4))
    expect(drawer).toHaveTextContent(raw.slice(second, second + 4))
  })

  test('tells the months of a time, and where its words stand', async () => {
    const told = (rest: Partial<NonNullable<(typeof dataset.figures)[number]['period']>>) =>
      dataset.figures.map((row) =>
        row.id === idOf('2016个')
          ? { ...row, period: { start: '2017-01', end: '2017-03', basis: 'inferred' as const, ...rest } }
          : row,
      )
    const spans = [{ start: 0, end: (raws.aaaa ?? '').indexOf('健全') }]
    const articles = dataset.articles.map((row) => (row.id === 'aaaa-0' ? { ...row, spans } : row))
    at(`?f=${idOf('2016个')}`)
    const { unmount } = draw(openCollection({ ...dataset, articles, figures: told({ text: '全链条' }) }))
    const drawer = await screen.findByRole('dialog')
    await within(drawer).findByText('2016个', { selector: 'mark' })
    expect(drawer).toHaveTextContent('2017-01–03・推断・本篇未写年份，据同一页别篇的“全链条”')
    unmount()
    draw(openCollection({ ...dataset, articles, figures: told({ text: '做强实体' }) }))
    await within(await screen.findByRole('dialog')).findByText('2016个', { selector: 'mark' })
    expect(screen.getByRole('dialog')).toHaveTextContent('推断・据“做强实体”')
  })

  test('writes a number of thirteen digits short in English, and whole among what is known of it', async () => {
    const figures = dataset.figures.map((row) =>
      row.id === idOf('2016个') ? { ...row, value: 14_580_000_000_000 } : row,
    )
    at(`?lang=en&f=${idOf('2016个')}`)
    draw(openCollection({ ...dataset, figures }))
    const drawer = await screen.findByRole('dialog')
    await within(drawer).findByText('2016个', { selector: 'mark' })
    expect(within(drawer).getByText(/^14\.58T/)).toBeVisible()
    expect(drawer).toHaveTextContent('14,580,000,000,000')
  })
})
