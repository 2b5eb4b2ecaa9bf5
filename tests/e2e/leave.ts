import { type Dialog, expect, type Page } from '@playwright/test'

/** Goes to another page, or to the same once more, as soon as the page lets go: it asks to stay while something is not kept yet. */
export async function leave(page: Page, go: () => Promise<unknown>): Promise<void> {
  const stay = (dialog: Dialog) => dialog.dismiss()
  page.on('dialog', stay)
  await expect(go).toPass()
  page.off('dialog', stay)
}
