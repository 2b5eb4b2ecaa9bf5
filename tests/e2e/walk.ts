import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'

const views = ['图表', '做法', '数据', '原文', '摘录', '地区'] as const

/** Goes through the six views as a reader does, opens a sentence, the search and the share dialog, and closes each. */
export async function walkViews(page: Page): Promise<void> {
  const main = page.getByRole('main')
  for (const view of views) {
    await page.getByRole('link', { name: new RegExp(`^${view}`) }).click()
    await expect(main.getByRole('heading').or(main.getByRole('article')).first()).toBeVisible()
    // What a view fetches or works out beside the page has come.
    await page.waitForLoadState('networkidle')
  }
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('网格')
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: '分享' }).click()
  await expect(page.getByRole('img', { name: '二维码' })).toBeVisible()
  await page.keyboard.press('Escape')
}
