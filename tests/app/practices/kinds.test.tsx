import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import type { ViewState } from '../../../src/app/state/view-state.ts'
import { openCollection } from '../../../src/compare/collection.ts'
import { practiceKinds } from '../../../src/contract/practice-kinds.ts'
import { dataset } from './fixture.ts'
import { haveTexts, show, stateNow } from './show.tsx'

const [first, second] = dataset.practices
/** The fixture with kinds, a plan and a part. */
const told = openCollection({
  ...dataset,
  practices: dataset.practices.map((practice, at) => ({
    ...practice,
    kind: at === 0 ? 'workingMethod' : 'grid',
    ...(at === 1 ? { status: 'planned' as const, partOf: first?.id ?? '' } : {}),
  })),
})

const showTold = (state: Partial<ViewState> = {}) => show(state, told)

beforeEach(haveTexts)

it('says for each kind which place writes of it, and that silence is no zero', async () => {
  showTold()
  const table = await screen.findByRole('table', { name: '各地写了哪些类型的做法' })
  const row = within(table).getByRole('row', { name: /工作法/ })
  const [one, other] = within(row).getAllByRole('cell')
  expect(one).toHaveTextContent('1 条')
  expect(other).toHaveTextContent('没有读到')
  expect(within(row).queryByText('0')).toBeNull()
})

it('filters by a kind, in the link, and lifts it again', async () => {
  showTold()
  await userEvent.click(await screen.findByRole('button', { name: '工作法' }))
  expect(stateNow().practiceKinds).toEqual(['workingMethod'])
  expect(
    screen.queryAllByRole('article').every((card) => card.textContent?.includes(first?.title ?? '')),
  ).toBe(true)
  // Themes that have none of the kind are no rows.
  expect(screen.queryByRole('region', { name: '基层治理' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: '看全部类型' }))
  expect(screen.getByRole('region', { name: '基层治理' })).toBeVisible()
  expect(stateNow().practiceKinds).toBeUndefined()
})

it('sets plans apart and shows them alone when asked', async () => {
  showTold()
  const bar = await screen.findByRole('group', { name: '已做还是计划' })
  expect(within(bar).getByRole('button', { name: /^计划/ })).toHaveTextContent('1')
  await userEvent.click(within(bar).getByRole('button', { name: /^计划/ }))
  expect(stateNow().status).toBe('planned')
  expect(screen.getAllByRole('heading', { name: second?.title ?? '' })).not.toHaveLength(0)
  expect(screen.queryByRole('heading', { name: first?.title ?? '' })).toBeNull()
})

it('says of what a practice is a part', async () => {
  showTold()
  expect(await screen.findAllByText(/^属“/)).not.toHaveLength(0)
})

it('has a name and a definition in both languages for every kind', () => {
  for (const { zh, en, definition } of practiceKinds) {
    expect(zh).toMatch(/\p{Script=Han}/u)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(definition.zh).not.toBe('')
    expect(definition.en).not.toBe('')
  }
  expect(practiceKinds.length).toBeGreaterThanOrEqual(40)
})

it('says of all places who writes of a kind and who does not, and opens it there', async () => {
  showTold()
  await userEvent.click(await screen.findByRole('button', { name: '各地全表：谁写了哪类做法' }))
  const dialog = within(screen.getByRole('dialog', { name: '各地全表：谁写了哪类做法' }))
  const row = within(dialog.getByRole('row', { name: /工作法/ }))
  const [having, silent] = row.getAllByRole('cell')
  expect(having).toHaveTextContent(/1$/)
  expect(silent).toHaveTextContent(/^\d 地/)
  const [place] = within(having as HTMLElement).getAllByRole('button')
  await userEvent.click(place as HTMLElement)
  expect(stateNow()).toMatchObject({ practiceKinds: ['workingMethod'], regions: [expect.any(String)] })
  expect(screen.queryByRole('dialog')).toBeNull()
})
