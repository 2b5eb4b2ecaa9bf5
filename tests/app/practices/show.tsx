import { render } from '@testing-library/react'
import { vi } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import { rememberText } from '../../../src/app/data/texts/texts.ts'
import PracticesView from '../../../src/app/features/practices/practices-view.tsx'
import { useAppStore } from '../../../src/app/state/store.ts'
import { defaultState, type ViewState } from '../../../src/app/state/view-state.ts'
import { type Collection, openCollection } from '../../../src/compare/collection.ts'
import { collection, dataset, type FixtureSource, texts } from './fixture.ts'

export const both = ['210400', '210600']

/** Shows the practices of the fixture's two places, or what a state or a collection of its own says. */
export function show(state: Partial<ViewState> = {}, shown: Collection = collection) {
  useAppStore.setState({ state: { ...defaultState, view: 'practices', regions: both, ...state } })
  render(
    <CollectionProvider value={shown}>
      <PracticesView />
    </CollectionProvider>,
  )
}

export const stateNow = () => useAppStore.getState().state

/** Has the texts of the fixture ready, as if they had been fetched. */
export function haveTexts() {
  for (const [id, text] of Object.entries(texts)) rememberText(id as FixtureSource, text)
}

/** The fixture with a text of 丹东市 that is not there when it is first asked for, and is the second time. */
export function withLostText(): Collection {
  let answers = 0
  vi.stubGlobal('fetch', async () =>
    answers++ === 0 ? new Response('', { status: 404 }) : new Response(texts.dandong),
  )
  const articles = dataset.articles.map((row) =>
    row.sourceId === 'dandong' ? { ...row, sourceId: 'lost' } : row,
  )
  return openCollection({ ...dataset, articles })
}
