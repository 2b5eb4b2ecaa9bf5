import { render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, test } from 'vitest'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import ShareDialog from '../../../src/app/features/share/share-dialog.tsx'
import type { Kept } from '../../../src/app/review/kept.ts'
import { noReviews } from '../../../src/app/review/kept.ts'
import { useReviewStore } from '../../../src/app/review/store.ts'
import { useShare } from '../../../src/app/ui/dialogs/share-state.ts'
import { at, collection } from './fixture.ts'

const keep = (records: Kept['records']) =>
  useReviewStore.setState({ kept: { ...noReviews, records }, ready: true, notKept: undefined })

function draw() {
  at('?r=990201~990100')
  useShare.setState({ open: true })
  render(
    <CollectionProvider value={collection}>
      <ShareDialog />
    </CollectionProvider>,
  )
}

beforeEach(() => keep([]))

describe('sharing a view', () => {
  test('says nothing of this browser where nothing in it is the reader’s own', () => {
    draw()
    expect(screen.getByRole('textbox', { name: '链接' })).toBeVisible()
    expect(screen.queryByRole('note')).toBeNull()
  })

  test('warns that checks stay in this browser, and tells the way to give them on', () => {
    keep([{}, {}] as unknown as Kept['records'])
    draw()
    expect(screen.getByRole('note')).toHaveTextContent(
      '你的 2 条核对只在这个浏览器里，链接带不走：别人打开看不到。要一起给，到“原文”里存成一个网页或项目文件。',
    )
  })
})
