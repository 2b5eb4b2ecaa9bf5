import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { latestReadings, measured, shareCitable, shareRight } from '../../../src/app/data/readings.ts'
import GuideDialog from '../../../src/app/features/guide/guide-dialog.tsx'
import { guideWords } from '../../../src/app/i18n/guide/guide-words.ts'
import { FirstMinute } from '../../../src/app/shell/head/first-minute.tsx'
import { useGuideKey } from '../../../src/app/shell/use-keys.ts'
import { useAppStore } from '../../../src/app/state/store.ts'
import { closeGuide } from '../../../src/app/ui/dialogs/guide-state.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { at, dataset } from '../shell/fixture.ts'

const cities = openCollection({
  ...dataset,
  regions: dataset.regions.map((region) => ({ ...region, level: 'prefecture' as const })),
})

beforeEach(() => {
  at('')
  window.localStorage.clear()
  act(closeGuide)
})

describe('the guide', () => {
  test('tells the accuracy that was measured last', () => {
    const doc = readFileSync(join(import.meta.dirname, '../../../docs/accuracy.md'), 'utf8')
    const [table = ''] = doc.split('## First readings')[1]?.split('**First batch') ?? []
    const rows = [...table.matchAll(/^\| \d{4}-.*$/gmu)].map(([row]) =>
      row.split('|').map((cell) => cell.trim()),
    )
    expect(rows.length).toBeGreaterThan(10)
    expect(
      rows.slice(-latestReadings.length).map(([, , , count, ...shares]) => ({
        judged: Number(count?.split(', ')[1]),
        ...Object.fromEntries(measured.map((field, place) => [field, Number(shares[place])])),
      })),
    ).toEqual(latestReadings.map(({ sure: _, rest: __, ...shares }) => shares))
  })

  test('tells how often what counts as sure was right, and says it alike wherever it is told', () => {
    const doc = readFileSync(join(import.meta.dirname, '../../../docs/accuracy.md'), 'utf8')
    const [, table = ''] = doc.split('First readings since')
    const rows = [...table.matchAll(/^\| [a-z-]+ \| (\d+), (\d+) \| (\d+), (\d+) \|$/gmu)].map(
      ([, ...told]) => told.map(Number),
    )
    expect(rows.slice(-latestReadings.length)).toEqual(
      latestReadings.map(({ sure, rest }) => [sure.judged, sure.citable, rest.judged, rest.citable]),
    )
    for (const { judged, citable, sure, rest } of latestReadings) {
      expect(sure.judged + rest.judged).toBe(judged)
      expect((sure.citable + rest.citable) / judged).toBeCloseTo(citable, 3)
    }
    expect(doc).toContain(`${shareCitable('sure')} in a hundred, and`)
    expect(doc).toContain(`${shareCitable('rest')} in a hundred.`)
  })

  test('counts what is right among all that was judged', () => {
    const part = { judged: 0, citable: 0 }
    const row = { figure: 1, place: 1, time: 1, plan: 1, label: 1, sure: part, rest: part }
    expect(
      shareRight(
        [
          { ...row, judged: 30, citable: 0.5 },
          { ...row, judged: 10, citable: 0.1 },
        ],
        'citable',
      ),
    ).toBe(40)
  })

  test('says the same in both languages', () => {
    const shape = ({ sections, marks, verdicts, keys }: (typeof guideWords)['zh']) => [
      sections.map(({ lines }) => lines.length),
      marks.rows.map(([form]) => form),
      verdicts.rows.map(([verdict]) => verdict),
      keys.rows.length,
    ]
    expect(shape(guideWords.en)).toEqual(shape(guideWords.zh))
  })

  test('opens on the question mark and closes on Esc', async () => {
    function Keys() {
      useGuideKey()
      return null
    }
    render(
      <>
        <Keys />
        <input aria-label="typing" />
        <GuideDialog />
      </>,
    )
    await userEvent.type(screen.getByLabelText('typing'), '?')
    expect(screen.queryByRole('dialog')).toBeNull()
    act(() => (document.activeElement as HTMLElement).blur())
    await userEvent.keyboard('?')
    expect(await screen.findByRole('dialog', { name: '怎么读这一页' })).toBeVisible()
    expect(screen.getByText('可比')).toBeVisible()
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the first minute', () => {
  const begin = () =>
    render(
      <CollectionProvider value={cities}>
        <FirstMinute />
      </CollectionProvider>,
    )

  test('says what the page is, and leads to a comparison, to practices, to a sentence and to one’s own reports; then it is gone', async () => {
    const { unmount } = begin()
    const ways = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
    expect(ways).toHaveLength(4)
    expect(ways[0]).toMatch(/view=charts&r=/)
    expect(ways[1]).toMatch(/view=practices&t=/)
    expect(ways[2]).toMatch(/f=/)
    expect(ways[3]).toMatch(/view=sources$/)
    await userEvent.click(screen.getAllByRole('link')[2] as HTMLElement)
    expect(useAppStore.getState().state.figure).toBeDefined()
    expect(screen.queryByRole('link')).toBeNull()
    unmount()
    begin()
    expect(screen.queryByRole('link')).toBeNull()
  })

  test('goes away when it is told to', async () => {
    begin()
    await userEvent.click(screen.getByRole('button', { name: '不再显示' }))
    expect(screen.queryByRole('region', { name: '从这里开始' })).toBeNull()
  })
})
