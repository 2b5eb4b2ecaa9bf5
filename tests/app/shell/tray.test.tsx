import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { Tray } from '../../../src/app/shell/tray/tray.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { Toaster } from '../../../src/app/ui/dialogs/toaster.tsx'
import { useDragged } from '../../../src/app/ui/places/dragged.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { at, collection, levelled } from './fixture.ts'

function draw(what = collection) {
  return render(
    <CollectionProvider value={what}>
      <Tray />
      <Toaster />
    </CollectionProvider>,
  )
}

const chosen = () => useAppStore.getState().state.regions

beforeEach(() => at('?r=990201~990100'))

describe('the tray', () => {
  test('is not there while nothing is chosen', () => {
    at('')
    draw()
    expect(screen.queryByRole('region')).toBeNull()
  })

  test('takes a card that is dragged onto it, also while it is empty', () => {
    at('')
    draw()
    act(() => useDragged.setState({ regionId: '990100' }))
    const tray = screen.getByRole('region', { name: '对比' })
    expect(tray).toHaveTextContent('拖到这里')
    fireEvent.drop(tray)
    act(() => useDragged.setState({ regionId: '990201' }))
    fireEvent.drop(screen.getByRole('region', { name: '对比' }))
    act(() => useDragged.setState({ regionId: undefined }))
    expect(chosen()).toEqual(['990100', '990201'])
  })

  test('lists the places in the order of choosing, with their seals', () => {
    draw()
    const tray = screen.getByRole('region', { name: '对比' })
    const places = within(tray).getAllByRole('listitem')
    expect(places.map((row) => row.textContent)).toEqual(['壹乙丑县', '贰甲子市'])
  })

  test('says what both state, and how fair it is', async () => {
    draw()
    const tray = screen.getByRole('region', { name: '对比' })
    expect(tray).toHaveTextContent('都给出数字的指标 2 项')
    // A city and a county share no axis.
    const link = within(tray).getByRole('link', { name: '看不可比的 2 项：网格数、受理诉求件数' })
    expect(link).toHaveTextContent('不可比 2')
    await userEvent.click(link)
    expect(useAppStore.getState().state).toMatchObject({
      view: 'charts',
      indicators: ['grid.cells', 'appeal.received'],
    })
  })

  test('counts verdicts, and never tells one for all', () => {
    at('?r=990201~990100')
    draw(openCollection(levelled))
    const tray = screen.getByRole('region', { name: '对比' })
    expect(within(tray).getByRole('link', { name: '看可比的 1 项：受理诉求件数' })).toBeVisible()
    expect(within(tray).getByRole('link', { name: '看慎比的 1 项：网格数' })).toBeVisible()
  })

  test('asks for another place when there is one', () => {
    at('?r=990100')
    draw()
    expect(screen.getByText('再选一地就能对比')).toBeVisible()
  })

  test('removes a place', async () => {
    draw()
    await userEvent.click(screen.getByRole('button', { name: '移出乙丑县' }))
    expect(chosen()).toEqual(['990100'])
  })

  test('clears, and brings back what was cleared', async () => {
    draw()
    await userEvent.click(screen.getByRole('button', { name: '清空' }))
    expect(chosen()).toBeUndefined()
    await userEvent.click(screen.getByRole('button', { name: '恢复' }))
    expect(chosen()).toEqual(['990201', '990100'])
  })

  test('leads to the charts with the places', async () => {
    draw()
    const link = screen.getByRole('link', { name: '看图表' })
    expect(link).toHaveAttribute('href', '?view=charts&r=990201~990100')
    await userEvent.click(link)
    expect(useAppStore.getState().state.view).toBe('charts')
  })
})
