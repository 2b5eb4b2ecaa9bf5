import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import readExcel from 'read-excel-file/node'

const view = './?view=table&r=210400~210600'

/** What is saved by a choice of the export menu. */
async function saved(page: Page, choice: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('dialog', { name: '导出' }).getByRole('button', { name: choice }).click()
  const file = await download
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

const parse = (text: string) =>
  Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })

test('CSV opens with its Chinese: a byte order mark, every row, the sentences', async ({ page }) => {
  await page.goto(view)
  const { name, bytes } = await saved(page, /^CSV/)
  expect(name).toMatch(/^duizhao-[0-9a-f]{12}-32_条数字\.csv$/)
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const { data, errors } = parse(bytes.toString('utf8').slice(1))
  expect(errors).toEqual([])
  expect(data).toHaveLength(32)
  const grids = data.find((row) => row.as_written === '2016个')
  expect(grids).toMatchObject({ place: '丹东市', value: '2016', indicator_id: 'grid.cells' })
  expect(grids?.sentence).toContain('精准优化城市网格2016个')
})

test('XLSX has numbers as numbers, the words as written, and a sheet that explains the columns', async ({
  page,
}) => {
  await page.goto(view)
  const { bytes } = await saved(page, /^XLSX/)
  const sheets = await readExcel(bytes)
  const figures = sheets.find(({ sheet }) => sheet === '数字')?.data ?? []
  const [heads = [], ...rows] = figures
  const column = (title: string) => heads.indexOf(title)
  expect(rows).toHaveLength(32)
  const grids = rows.find((row) => row[column('原文写法')] === '2016个')
  expect(grids?.[column('换算值')]).toBe(2016)
  expect(grids?.[column('原句')]).toContain('精准优化城市网格2016个')
  const explained = sheets.find(({ sheet }) => sheet === '各列说明')?.data ?? []
  expect(explained.flat()).toContain('as_written')
})

test('the data package holds what it describes', async ({ page }) => {
  await page.goto(view)
  const { name, bytes } = await saved(page, /^数据包/)
  expect(name).toMatch(/\.zip$/)
  const files = unzipSync(new Uint8Array(bytes))
  const about = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array()))
  const { meta } = parse(strFromU8(files['figures.csv'] ?? new Uint8Array()))
  expect(about.resources[0].schema.fields.map(({ name: field }: { name: string }) => field)).toEqual(
    meta.fields,
  )
  expect(JSON.parse(strFromU8(files['figures.json'] ?? new Uint8Array())).figures).toHaveLength(32)
})

test('the panel is a place and year a row, with scripts that read it', async ({ page }) => {
  await page.goto('./?view=table&r=210400~210600')
  const { name, bytes } = await saved(page, /^面板/)
  expect(name).toMatch(/^duizhao-panel-[0-9a-f]{12}-32_条数字\.zip$/)
  const files = unzipSync(new Uint8Array(bytes))
  const text = (file: string) => strFromU8(files[file] ?? new Uint8Array())
  expect(text('panel-wide.csv')).toMatch(/^place_code,code_then,name_then,place,place_path,level,year/u)
  expect(text('panel-long.csv').split('\r\n')).toHaveLength(34)
  expect(text('panel.do')).toContain('xtset place_id year')
  expect(text('panel.R')).toContain('read.csv("panel-wide.csv"')
  expect(text('README.txt')).toContain('32 条数字')

  await page.getByRole('button', { name: '导出', exact: true }).click()
  await page.getByRole('combobox', { name: '区划代码按' }).selectOption('2010年末')
  await page.keyboard.press('Escape')
  const old = unzipSync(new Uint8Array((await saved(page, /^面板/)).bytes))
  expect(strFromU8(old['panel.do'] ?? new Uint8Array())).toContain('2010年末代码')
})

test('a chart is saved as SVG and PNG that say what they are', async ({ page }) => {
  await page.goto('./?view=charts&r=210400~210600&i=cadre.deployed')
  const save = async (name: string) => {
    const download = page.waitForEvent('download')
    await page.getByRole('group', { name: '存图' }).getByRole('button', { name }).click()
    return readFile(await (await download).path())
  }
  const title = await page.getByRole('heading', { level: 1 }).innerText()
  const svg = (await save('SVG')).toString('utf8')
  expect(svg).toContain(title)
  for (const words of ['抚顺市', '丹东市', '2023', '3474名', 'view=charts']) expect(svg).toContain(words)
  const [width] = svg.match(/(?<=width=")\d+/) ?? []
  const png = await save('PNG')
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG')
  // The header of a PNG gives its width in the bytes from 16: twice the drawing's.
  expect(png.readUInt32BE(16)).toBe(2 * Number(width))
})

test('tables are copied as markup that a document takes', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const html = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text() ?? ''
    })
  const table = (markup: string) =>
    page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html').querySelector('table')
      return [...(parsed?.rows ?? [])].map((row) => [...row.cells].map((cell) => cell.textContent))
    }, markup)

  await page.goto('./?view=practices&r=210400~210600')
  await page.getByRole('button', { name: '复制为表格' }).click()
  await expect(page.getByText('表格已复制')).toBeVisible()
  const [head, steps] = await table(await html())
  expect(head).toEqual(['', '抚顺市', '丹东市'])
  expect(steps?.[0]).toBe('办事流程')
  expect(steps?.[1]).toContain('1. 受理')
  expect(steps?.[2]).toContain('2. 分流交办')

  await page.goto('./?view=charts&r=210400~210600&i=cadre.deployed')
  await page.getByRole('button', { name: '复制为表格' }).click()
  await expect(page.getByText('表格已复制')).toBeVisible()
  expect((await table(await html())).map((row) => row[1])).toContain('3474名')

  await page.goto('./?view=table&r=210400~210600')
  await page.getByRole('button', { name: '导出' }).click()
  await page.getByRole('button', { name: /^复制为表格/ }).click()
  await expect(page.getByText('表格已复制')).toBeVisible()
  expect(await table(await html())).toHaveLength(33)
})

test('copying works on a page of an intranet, which has no clipboard of its own', async ({ page }) => {
  // A plain http address is no secure context: these are not there.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
    Object.defineProperty(window, 'ClipboardItem', { value: undefined })
  })
  const pasted = async () => {
    await page.evaluate(() => {
      const box = document.createElement('div')
      box.contentEditable = 'true'
      box.id = 'paste'
      document.getElementById('paste')?.remove()
      ;(document.querySelector('[role=dialog]') ?? document.body).append(box)
      box.focus()
    })
    await page.keyboard.press('Control+v')
    return page.evaluate(() => {
      const box = document.getElementById('paste')
      return { text: box?.textContent ?? '', cells: box?.querySelectorAll('td').length ?? 0 }
    })
  }
  await page.goto('./?view=charts&r=210400~210600&i=cadre.deployed')
  await page.getByRole('button', { name: '复制表格' }).click()
  await expect(page.getByText('表格已复制')).toBeVisible()
  const table = await pasted()
  expect(table.text).toContain('3474名')
  expect(table.cells).toBeGreaterThan(5)
  await page.getByRole('button', { name: '引用' }).click()
  await page.getByRole('button', { name: '复制引文' }).click()
  expect((await pasted()).text).toContain('下沉干部人数：丹东市“3474名”')
})
