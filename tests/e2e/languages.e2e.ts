import { expect, test } from '@playwright/test'

const views = [
  'r=210400~210600',
  'view=charts&r=210400~210600&i=appeal.received',
  'view=charts&form=matrix',
  'view=practices&r=210400~210600',
  'view=table',
  'view=sources',
]

test('in English the words of the reports stay Chinese and are marked as such, and nothing else is Chinese', async ({
  page,
}) => {
  for (const view of views) {
    await page.goto(`./?lang=en&${view}`)
    await expect(page.getByRole('main')).not.toBeEmpty()
    await page.waitForLoadState('networkidle')
    const unmarked = await page.evaluate(() => {
      const found: string[] = []
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (texts.nextNode()) {
        const { textContent: text, parentElement: parent } = texts.currentNode
        if (!parent || !/\p{Script=Han}/u.test(text ?? '') || parent.closest('script, style')) continue
        if (!parent.closest('[lang]')?.getAttribute('lang')?.startsWith('zh')) found.push(text ?? '')
      }
      return found
    })
    expect(unmarked, view).toEqual([])
  }
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('numbers, dates and names follow the language of the page', async ({ page }) => {
  await page.goto('./?view=charts&r=210400~210600&i=appeal.received&lang=en')
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: 'Requests received' })).toBeVisible()
  await expect(main).toContainText('Dandong')
  await expect(main).toContainText('187,000')
  await expect(main).toContainText('With caution')
  await page.getByRole('button', { name: '中', exact: true }).click()
  await expect(page).not.toHaveURL(/lang=en/)
  await expect(main).toContainText('18.7万')
  await expect(main).toContainText('慎比')
})

test.describe('a browser that asks for English', () => {
  test.use({ locale: 'en-GB' })

  test('gets it, and Chinese for good once that was chosen', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByRole('link', { name: 'Charts' }).first()).toBeVisible()
    await expect(page).not.toHaveURL(/lang=/)
    await page.getByRole('button', { name: '中', exact: true }).click()
    await expect(page.getByRole('link', { name: '图表' }).first()).toBeVisible()
    await page.reload()
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
  })
})
