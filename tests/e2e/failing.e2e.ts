import { expect, test } from '@playwright/test'

for (const [name, body, words] of [
  ['cut off', '{"format":"duizhao-dataset","formatVersion":1,', '不是完整的 JSON'],
  ['of a newer format', '{"format":"duizhao-dataset","formatVersion":3}', '更新的版本'],
  ['with a field that does not fit', '{"format":"duizhao-dataset","formatVersion":1,"id":7}', 'id'],
] as const) {
  test(`a dataset file ${name} gives a page that says what to do`, async ({ page }) => {
    await page.route('**/data/dataset.json', (route) =>
      route.fulfill({ contentType: 'application/json', body }),
    )
    await page.goto('./')
    await expect(page.getByRole('heading', { name: '数据打不开' })).toBeVisible()
    await expect(page.locator('body')).toContainText(words)
    await expect(page.getByRole('button', { name: '再试一次' })).toBeVisible()
  })
}

test('a dataset that cannot be fetched can be tried again', async ({ page }) => {
  let broken = true
  await page.route('**/data/dataset.json', (route) => (broken ? route.abort() : route.continue()))
  await page.goto('./')
  await expect(page.getByRole('heading', { name: '数据打不开' })).toBeVisible()
  broken = false
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.getByRole('heading', { name: '辽宁省' })).toBeVisible()
})

test('a text that is not the report’s own is not shown as its words', async ({ page }) => {
  await page.route('**/data/sources/*.txt', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>对照</title>' }),
  )
  await page.goto('./?view=sources')
  await expect(page.getByRole('main')).toContainText('原文没有取到')
  await page.goto('./?view=practices&r=210400~210600')
  await expect(page.getByRole('main')).not.toContainText('doctype')
})

test.describe('a browser that cannot run the page', () => {
  test.use({ javaScriptEnabled: false })

  test('says so in both languages instead of staying blank', async ({ page }) => {
    await page.goto('./')
    await expect(page.getByText('换用较新的浏览器')).toBeVisible()
    await expect(page.getByText('use a newer browser')).toBeVisible()
  })
})
