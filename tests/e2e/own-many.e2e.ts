import { appendFile, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { pdfOf, reportOf } from '../bench/own-files.ts'
import { giveFiles, giveText } from './give-files.ts'

const rows = (page: Page) => page.getByRole('button', { name: /^移除本机报告：/ })
const text = (name: string, words: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(words),
})

test('two hundred reports are read one by one while the page goes on, each named, and all are there at the end', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  const reports = Array.from({ length: 200 }, (_, at) => text(`报告${at + 1}.txt`, reportOf(at, 1500)))
  await giveFiles(page, reports)
  await expect(page.getByText(/^正在读：报告\d+\.txt，后面还有 \d+ 份/u)).toBeVisible()
  // Another view meanwhile.
  await page.getByRole('link', { name: '数据', exact: true }).click()
  await expect(page.locator('main [data-line]').first()).toBeVisible()
  await page.getByRole('link', { name: '原文', exact: true }).click()
  await expect(rows(page)).toHaveCount(200)
  await expect(page.getByText(/^正在读/u)).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('全部移除')
})

test('reading stops when asked: what was read stays, what was not is named', async ({ page }) => {
  await page.goto('./?view=sources')
  const reports = Array.from({ length: 60 }, (_, at) => text(`报告${at + 1}.txt`, reportOf(at, 8000)))
  await giveFiles(page, reports)
  await expect(rows(page).first()).toBeVisible()
  await page.getByRole('button', { name: '停下' }).click()
  await expect(page.getByText(/^正在读/u)).toHaveCount(0)
  await expect(page.getByRole('main')).toContainText('报告60.txt')
  const read = await rows(page).count()
  expect(read).toBeGreaterThan(0)
  expect(read).toBeLessThan(60)
  // And goes on with others.
  await giveText(page, '长海.txt', '长海县工作\n\n长海县建成网格120个。\n')
  await expect(page.getByRole('button', { name: '移除本机报告：长海.txt' })).toBeVisible()
})

test('a Markdown and a CSV file are dropped on the page and read; the table has its cells', async ({
  page,
}) => {
  await page.goto('./?view=charts')
  const files = [
    ['长海.md', '# 长海县2023年工作\n\n长海县建成**网格**120个。\n'],
    [
      '指标.csv',
      '2023年主要指标\n县区,地区生产总值(亿元),粮食产量(万吨)\n庄河市,810.5,62.1\n长海县,98.2,0.4\n',
    ],
  ] as const
  const transfer = await page.evaluateHandle((given) => {
    const held = new DataTransfer()
    for (const [name, words] of given) held.items.add(new File([words], name))
    return held
  }, files)
  const body = page.locator('body')
  await expect(async () => {
    await body.dispatchEvent('dragenter', { dataTransfer: transfer })
    await expect(page.getByText('松手就读这些报告')).toBeVisible({ timeout: 1000 })
  }).toPass()
  await body.dispatchEvent('drop', { dataTransfer: transfer })
  await expect(rows(page)).toHaveCount(2)
  const main = page.getByRole('main')
  await main.getByRole('button', { name: '打开本机报告：指标.csv' }).click()
  await main
    .getByRole('button', { name: /810\.5/ })
    .first()
    .click()
  const drawer = page.getByRole('dialog')
  await expect(drawer).toContainText('庄河市')
  await expect(drawer).toContainText('地区生产总值')
})

test('ten tabs that read at once lose nothing: the next visit has the reports of all', async ({
  context,
}) => {
  const tabs = await Promise.all(Array.from({ length: 10 }, () => context.newPage()))
  await Promise.all(tabs.map((tab) => tab.goto('./?view=sources')))
  await Promise.all(
    tabs.map((tab, at) =>
      giveText(tab, `第${at + 1}份.txt`, `长海县工作\n\n长海县建成网格${at + 120}个。\n`),
    ),
  )
  await Promise.all(
    tabs.map((tab, at) =>
      expect(tab.getByRole('button', { name: `移除本机报告：第${at + 1}份.txt` })).toBeVisible(),
    ),
  )
  const next = await context.newPage()
  await next.goto('./?view=sources')
  await expect(rows(next)).toHaveCount(10)
})

test('a file that grows before it is read is told by its name and the way out, and the rest is read', async ({
  page,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'duizhao-'))
  const [long, growing] = [join(folder, '长的.txt'), join(folder, '还在写.txt')]
  await writeFile(long, reportOf(1, 60_000))
  await writeFile(growing, '长海县工作\n\n长海县建成网格120个。\n')
  await page.goto('./?view=sources')
  await giveFiles(page, [long, growing])
  await appendFile(growing, '长海县建成代办站30个。\n')
  const main = page.getByRole('main')
  await expect(main).toContainText('没有读：还在写.txt')
  await expect(main).toContainText('正在被别的程序改动')
  await expect(page.getByRole('button', { name: '移除本机报告：长的.txt' })).toBeVisible()
})

test('a PDF of eight hundred pages is read, and a number of its last page tells it', async ({ page }) => {
  const printer = await page.context().newPage()
  const pages = Array.from(
    { length: 800 },
    (_, at) => `长海县建成网格${at + 1000}个，服务群众${at + 2000}人次。`,
  )
  const buffer = await pdfOf(pages.join('\n'), printer, 'break-after: page')
  await printer.close()
  await page.goto('./?view=sources')
  await giveFiles(page, { name: '年鉴.pdf', mimeType: 'application/pdf', buffer })
  const main = page.getByRole('main')
  await main.getByRole('button', { name: '打开本机报告：年鉴.pdf' }).click()
  await main
    .getByRole('button', { name: /1799个/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toContainText('第800页')
})
