import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strToU8, zipSync } from 'fflate'
import { giveFiles, giveText } from './give-files.ts'

const brief = '长海县工作\n\n长海县建成网格120个。\n'
const row = (page: Page, name: string) => page.getByRole('button', { name: `移除本机报告：${name}` })

/** A workbook of so many rows, a cell each. */
function rowsBook(rows: number): Uint8Array {
  const sheet = Array.from(
    { length: rows },
    (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`,
  )
  return zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="甲" r:id="r1"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${sheet.join('')}</sheetData></worksheet>`),
  })
}

test('archives that hide much, point outside or hold a million rows are told by their reason; the page goes on', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  const zeros = new Uint8Array(101 * 1024 * 1024)
  const files = [
    { name: '炸弹.docx', buffer: Buffer.from(zipSync({ 'word/document.xml': zeros })) },
    { name: '百万行.xlsx', buffer: Buffer.from(rowsBook(1_000_000)) },
    {
      name: '外面.zip',
      buffer: Buffer.from(zipSync({ '../../外.txt': strToU8(brief), '里/照片.jpg': strToU8('x') })),
    },
  ]
  await giveFiles(
    page,
    files.map((file) => ({ ...file, mimeType: '' })),
  )
  const main = page.getByRole('main')
  await expect(main).toContainText('没有读：炸弹.docx')
  await expect(main).toContainText('太大了。请拆成几份再读')
  await expect(main).toContainText('没有读：百万行.xlsx')
  // What lies outside is a report like any other, by its last name: nothing is written anywhere.
  await expect(row(page, '外.txt')).toBeVisible()
})

test('the same report twice is one, and all that were read go together and come back', async ({ page }) => {
  await page.goto('./?view=sources')
  await giveText(page, '长海.txt', brief)
  await expect(row(page, '长海.txt')).toBeVisible()
  await giveText(page, '又一次.txt', brief)
  const main = page.getByRole('main')
  await expect(main).toContainText('这份报告已经在数据里了')
  await giveText(page, '庄河.txt', brief.replaceAll('长海县', '庄河市'))
  await expect(row(page, '庄河.txt')).toBeVisible()
  await main.getByRole('button', { name: '全部移除（2 份）' }).click()
  await expect(row(page, '长海.txt')).toBeHidden()
  await page.getByRole('button', { name: '恢复' }).click()
  await expect(row(page, '长海.txt')).toBeVisible()
  await expect(row(page, '庄河.txt')).toBeVisible()
})

test('where a browser keeps nothing the page says so, and reads all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      value: {
        open() {
          throw new DOMException('no storage', 'SecurityError')
        },
      },
    })
  })
  await page.goto('./?view=sources')
  await giveText(page, '长海.txt', brief)
  await expect(row(page, '长海.txt')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('这个浏览器不让保存')
})

test('a full disk is told, and what was read is there until the page is closed', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('./?view=sources')
  await giveText(page, '长海.txt', brief)
  await expect(row(page, '长海.txt')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('这个浏览器没有地方了')
})

test('records made for another version of a report are listed with why, and hold for nothing', async ({
  page,
}) => {
  await page.goto('./?view=sources')
  const main = page.getByRole('main')
  await giveText(page, '长海.txt', brief)
  await main.getByRole('button', { name: /120个/ }).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('核对人').fill('张三')
  await drawer.getByRole('button', { name: '无误' }).click()
  await page.keyboard.press('Escape')
  const panel = page.locator('details', { hasText: '核对记录' }).last()
  await panel.locator('summary').first().click()
  const saved = page.waitForEvent('download')
  await panel.getByRole('button', { name: '存成文件' }).click()
  const record = await readFile(await (await saved).path(), 'utf8')
  // The same report, but of another number: its record finds its words no more.
  const moved = record.replaceAll('120个', '125个').replace(/urn:uuid:[0-9a-f-]{8}/u, 'urn:uuid:00000000')
  await panel.locator('input[type=file]').setInputFiles({
    name: '别人的.corrections.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from(moved),
  })
  await expect(page.getByText('读入 1 条')).toBeVisible()
  await expect(panel).toContainText('1 条找不到原文')
  await expect(row(page, '长海.txt')).toBeVisible()
})
