import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { giveFiles } from './give-files.ts'
import { walkViews } from './walk.ts'

const file = join(import.meta.dirname, '..', '..', 'dist-single', 'duizhao.html')
const address = pathToFileURL(file).href

test('the single file opens from a disk, without a network, and asks for nothing', async ({
  page,
  context,
}) => {
  await context.setOffline(true)
  const asked: string[] = []
  const failed: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
  page.on('pageerror', (error) => failed.push(error.message))
  await page.goto(address)
  await expect(page.getByRole('article', { name: '丹东市' })).toBeVisible()
  await walkViews(page)
  expect(failed).toEqual([])
  expect(asked.filter((url) => !url.startsWith(address) && !/^(blob|data):/.test(url))).toEqual([])
  // All of it is in the file, also what the page fetches when it is asked for: the writer of Word files is 0.2 MB of it,
  // the reader of PDF with its tables of characters 2 MB.
  expect((await stat(file)).size).toBeLessThan(5_600_000)
})

test('in the single file a link keeps the view, and a number opens its sentence', async ({ page }) => {
  await page.goto(`${address}?view=charts&r=210400~210600&i=cadre.deployed`)
  await page
    .getByRole('button', { name: /^丹东市、3474名/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('3474名')
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: '数据', exact: true }).click()
  await expect(page).toHaveURL(/^file:.*view=table/)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1, name: '下沉干部人数' })).toBeVisible()
})

test('the single file reads a report of its reader', async ({ page }) => {
  await page.goto(`${address}?view=sources`)
  await giveFiles(page, {
    name: '长海.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('长海县工作\n\n长海县建成网格120个,服务群众300人次。\n'),
  })
  const main = page.getByRole('main')
  await main.getByRole('button', { name: /^打开本机报告/ }).click()
  await expect(main.getByRole('button', { name: /120个/ }).first()).toBeVisible()
})
