import type { Page } from '@playwright/test'

/** Gives the page files of the reader's own, by the button that chooses them. */
export const giveFiles = (page: Page, files: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  page.locator('input[type=file]').first().setInputFiles(files)
