import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { giveFiles, giveText } from './give-files.ts'
import { leave } from './leave.ts'
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
  expect((await stat(file)).size).toBeLessThan(5_800_000)
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

test('the single file reads reports of its reader, of other formats too, keeps them, and says what to mind', async ({
  page,
}) => {
  await page.goto(`${address}?view=sources`)
  await expect(page.getByText('这个网页是从磁盘打开的', { exact: false })).toBeVisible()
  const fixtures = join(import.meta.dirname, '..', 'formats', 'fixtures')
  await giveFiles(page, [join(fixtures, 'report.docx'), join(fixtures, 'paged.pdf')])
  for (const name of ['report.docx', 'paged.pdf'])
    await expect(page.getByRole('button', { name: `移除本机报告：${name}` })).toBeVisible()
  await leave(page, () => page.reload())
  await expect(page.getByRole('button', { name: '移除本机报告：paged.pdf' })).toBeVisible()
  await giveText(page, '长海.txt', '长海县工作\n\n长海县建成网格120个,服务群众300人次。\n')
  const main = page.getByRole('main')
  await main.getByRole('button', { name: '打开本机报告：长海.txt' }).click()
  await expect(main.getByRole('button', { name: /120个/ }).first()).toBeVisible()
})

/** A report that a reader gives, and checks a figure of. */
async function giveAndCheck(page: Page): Promise<void> {
  await giveText(
    page,
    '长海.txt',
    '长海县2022年工作\r\n\r\n长海县建成网格120个,服务群众300人次。</script>\r\n',
  )
  await page.getByRole('main').getByRole('button', { name: /120个/ }).first().click()
  await page.getByRole('dialog').getByRole('button', { name: '无误' }).click()
  await page.keyboard.press('Escape')
}

/** Saves the page as one file. */
async function savePage(page: Page, folder: string): Promise<string> {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '存成一个网页' }).click()
  const download = await saved
  const path = join(folder, download.suggestedFilename())
  await download.saveAs(path)
  return path
}

test('a reader’s own reports go into one page, which opens from a disk, and from which it goes on', async ({
  page,
  browser,
}, info) => {
  await page.goto('./?view=sources')
  await giveAndCheck(page)
  const first = await savePage(page, info.outputPath('first'))

  const context = await browser.newContext({ locale: 'zh-CN', offline: true })
  const other = await context.newPage()
  const failed: string[] = []
  other.on('pageerror', (error) => failed.push(error.message))
  other.on('console', (message) => message.type() === 'error' && failed.push(message.text()))
  await other.goto(`${pathToFileURL(first).href}?view=table&q=120`)
  await expect(other.getByRole('main')).toContainText('120个')
  await other.goto(`${pathToFileURL(first).href}?view=sources`)
  // It is a report of the page now, and none of the reader's own; its words are all there.
  await expect(other.getByRole('button', { name: '存成一个网页' })).toHaveCount(0)
  await other.getByRole('main').getByText('长海县2022年工作').first().click()
  await expect(other.getByText('</script>').first()).toBeVisible()
  await expect(other.getByRole('main').getByRole('button', { name: /120个/ }).first()).toBeVisible()

  // What is added to the page goes into the next.
  await giveText(other, '岱山.txt', '岱山县2023年工作\n\n岱山县建成网格85个。\n')
  const second = await savePage(other, info.outputPath('second'))
  await other.goto(`${pathToFileURL(second).href}?view=regions`)
  for (const name of ['丹东市', '长海县', '岱山县'])
    await expect(other.getByRole('article', { name })).toBeVisible()
  expect(failed).toEqual([])
})

test('a page that cannot be saved says why, and what else there is', async ({ page }) => {
  // As a server answers that knows one page only.
  await page.route('**/one-page.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><div id="root"></div>' }),
  )
  await page.goto('./?view=sources')
  await giveAndCheck(page)
  await page.getByRole('button', { name: '存成一个网页' }).click()
  await expect(page.getByText('没能存成网页', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: '存成一个网页' })).toBeEnabled()
})
