import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useMemo } from 'react'
import { beforeEach, expect, it, vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { useDatasetWithOwn, useOwnReports } from '../../../src/app/data/own/own-reports.ts'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import { useToldStore } from '../../../src/app/data/told/told-store.ts'
import { AboutSource } from '../../../src/app/features/import/card/about-source.tsx'
import { openCollection } from '../../../src/compare/collection.ts'
import type { Dataset } from '../../../src/contract/dataset.ts'
import type { readAgain } from '../../../src/worker/client.ts'
import { dataset, texts } from '../practices/fixture.ts'

const reading = vi.hoisted(() => vi.fn<typeof readAgain>())
vi.mock('../../../src/worker/client.ts', async (load) => ({ ...(await load<object>()), readAgain: reading }))

/** The report as it is with what was said of it: the worker gives the row with that, and nothing else of it matters here. */
const retold = ({ source, told }: Parameters<typeof readAgain>[0]): Dataset => {
  const { place: _, period: __, ...described } = told
  return { ...dataset, sources: [{ ...source, ...described }] }
}

function Page() {
  const whole = useDatasetWithOwn(dataset)
  const collection = useMemo(() => openCollection(whole, openCollection(dataset)), [whole])
  const source = collection.source('fushun')
  return (
    <CollectionProvider value={collection}>
      <p>{source?.publisher ?? '无发布者'}</p>
      {source && <AboutSource source={source} />}
    </CollectionProvider>
  )
}

beforeEach(() => {
  rememberText('fushun', texts.fushun)
  reading.mockReset()
  useOwnReports.setState({ reports: [], retold: undefined })
  useToldStore.setState({ kept: {} })
  render(<Page />)
})

const open = () => userEvent.click(screen.getByRole('button', { name: /^补正/u }))
const save = () => userEvent.click(screen.getByRole('button', { name: '保存并重读' }))

it('completes what a published report says of itself, keeps it, and takes it back', async () => {
  reading.mockImplementation(async (request) => retold(request))
  await open()
  await userEvent.type(screen.getByLabelText('发布者'), '抚顺日报')
  await userEvent.type(screen.getByLabelText('地区'), '辽宁省抚顺市')
  await save()
  expect(await screen.findByText('抚顺日报')).toBeVisible()
  expect(screen.getByText('出处经你补正')).toBeVisible()
  expect(useToldStore.getState().kept).toEqual({ fushun: { publisher: '抚顺日报', place: '辽宁省抚顺市' } })

  await open()
  await userEvent.clear(screen.getByLabelText('发布者'))
  await userEvent.clear(screen.getByLabelText('地区'))
  await save()
  expect(await screen.findByText('无发布者')).toBeVisible()
  await waitFor(() => expect(useToldStore.getState().kept).toEqual({}))
})

it('leaves all as it is where the report cannot be read again', async () => {
  reading.mockResolvedValue(undefined)
  await open()
  await userEvent.type(screen.getByLabelText('地区'), '辽宁省抚顺市')
  await save()
  expect(await screen.findByText(/没能重读/u)).toBeVisible()
  expect(screen.getByText('无发布者')).toBeVisible()
  expect(useToldStore.getState().kept).toEqual({})
})
