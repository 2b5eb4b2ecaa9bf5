import { render, screen, within } from '@testing-library/react'
import { CollectionProvider } from '../../../src/app/data/collection-context.tsx'
import Drawer from '../../../src/app/features/drawer/drawer.tsx'
import type { Collection } from '../../../src/compare/collection.ts'
import { at } from '../shell/fixture.ts'

/** The drawer of a link, once what is in it can be checked. */
export async function openDrawer(collection: Collection, link: string): Promise<HTMLElement> {
  at(link)
  render(
    <CollectionProvider value={collection}>
      <Drawer />
    </CollectionProvider>,
  )
  const drawer = await screen.findByRole('dialog')
  await within(drawer).findByRole('heading', { name: '核对' })
  return drawer
}
