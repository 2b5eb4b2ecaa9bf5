import type { Page } from '@playwright/test'

/** Gives the page a text of the reader's own. */
export const giveText = (page: Page, name: string, words: string) =>
  giveFiles(page, { name, mimeType: 'text/plain', buffer: Buffer.from(words) })

/** Gives the page files of the reader's own, by the button that chooses them. */
export const giveFiles = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('input[type=file]').first().setInputFiles(files)
