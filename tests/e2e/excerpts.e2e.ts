import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { leave } from './leave.ts'

/** Keeps a figure from the drawer with a note, and a practice from its column. */
async function keepTwo(page: Page): Promise<void> {
  await page.goto('./?view=charts&i=grid.cells&r=210600~211400')
  await page.getByRole('main').getByRole('button', { name: /2016/ }).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByRole('button', { name: '摘录', exact: true }).click()
  await expect(page.getByText('已放进“我的摘录”')).toBeVisible()
  await drawer.getByRole('textbox', { name: /^附注/ }).fill('口径：城市网格')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /^做法/ }).click()
  await page
    .getByRole('main')
    .getByRole('button', { name: /^摘录：/ })
    .first()
    .click()
  await expect(page.getByRole('link', { name: '摘录 2' })).toBeVisible()
  // A page that is closed before it is kept loses it: what the browser keeps is asked.
  const kept = () =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          const asked = indexedDB.open('keyval-store')
          asked.onsuccess = () => {
            const get = asked.result.transaction('keyval').objectStore('keyval').get('duizhao.excerpts')
            get.onsuccess = () => {
              asked.result.close()
              done(get.result?.lists[0].items.length ?? 0)
            }
          }
        }),
    )
  await expect.poll(kept).toBe(2)
}

test('what is kept is there on the next visit, with its note, and in no address', async ({ page }) => {
  await keepTwo(page)
  expect(page.url()).not.toContain('pin=')
  await leave(page, () => page.goto('./?view=excerpts'))
  const items = page.getByRole('main').getByRole('listitem')
  await expect(items).toHaveCount(2)
  await expect(items.first()).toContainText('精准优化城市网格2016个')
  await expect(items.first().getByRole('textbox')).toHaveValue('口径：城市网格')
  await expect(page.getByRole('link', { name: '摘录 2' })).toBeVisible()
})

test('another tab sees it at once', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('./?view=excerpts')
  await expect(other.getByText('还没有摘录')).toBeVisible()
  await keepTwo(page)
  await expect(other.getByRole('main').getByRole('listitem')).toHaveCount(2)
})

test('goes along as a Word file, and as a link that opens elsewhere without the notes', async ({
  page,
  browser,
}) => {
  await keepTwo(page)
  await leave(page, () => page.goto('./?view=excerpts'))
  await page.getByRole('button', { name: '带走' }).click()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: /^Word/ }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^我的摘录-[0-9a-f]{12}\.docx$/)
  const xml = strFromU8(unzipSync(await readFile(await file.path()))['word/document.xml'] ?? new Uint8Array())
  expect(xml).toContain('口径：城市网格')
  expect(xml).toContain('精准优化城市网格2016个')
  await page.getByRole('button', { name: '分享' }).click()
  const link = await page.getByRole('textbox', { name: '链接' }).inputValue()
  const elsewhere = await (await browser.newContext({ locale: 'zh-CN' })).newPage()
  await elsewhere.goto(link)
  await expect(elsewhere.getByRole('heading', { name: '链接带来的摘录' })).toBeVisible()
  await expect(elsewhere.getByRole('main').getByRole('listitem')).toHaveCount(2)
  await expect(elsewhere.getByRole('main')).not.toContainText('口径')
  await elsewhere.getByRole('button', { name: '存为我的摘录' }).click()
  // A page that is closed before it is kept loses it.
  await expect(elsewhere.getByText('已放进“链接带来的摘录”')).toBeVisible()
  await leave(elsewhere, () => elsewhere.goto('./?view=excerpts'))
  await expect(elsewhere.getByRole('main').getByRole('listitem')).toHaveCount(2)
})

test('a list that is deleted can be taken back', async ({ page }) => {
  await keepTwo(page)
  await leave(page, () => page.goto('./?view=excerpts'))
  await page.getByRole('button', { name: '删除这份' }).click()
  await expect(page.getByText('还没有摘录')).toBeVisible()
  await page.getByRole('button', { name: '撤销' }).click()
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(2)
})
