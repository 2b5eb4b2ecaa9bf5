import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { Tray } from '../../../src/app/features/bars/tray.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { useDragged } from '../../../src/app/ui/dragged.ts'
import { Toaster } from '../../../src/app/ui/toaster.tsx'
import { at, collection } from './fixture.ts'

function draw() {
  return render(
    <CollectionProvider value={collection}>
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

  test('says what both state, and how fair it is', () => {
    draw()
    const tray = screen.getByRole('region', { name: '对比' })
    expect(tray).toHaveTextContent('都给出数字的指标 2 项')
    expect(tray).toHaveTextContent('网格数')
    expect(tray).toHaveTextContent('慎比')
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
