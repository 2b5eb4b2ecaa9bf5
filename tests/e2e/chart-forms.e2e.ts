import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { serveProvinces } from './provinces.ts'

/** Every form of the chart on a collection of provinces: by link, by keyboard, as a picture, on paper. */

const growth = '?view=charts&i=macro.growth:macro.gdp'
const rows = (page: Page) => page.getByRole('list', { name: /方向键走动，回车看原句$/ }).first()

test.beforeEach(({ page }) => serveProvinces(page))

/** The words of the picture that is saved. */
async function savedWords(page: Page): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'SVG', exact: true }).click()
  return readFile(await (await download).path(), 'utf8')
}

test('growth of ten provinces and more shares one axis, and compares', async ({ page }) => {
  await page.goto(`./${growth}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('地区生产总值增速')
  await expect(page.getByText('分成 2 幅：2 幅可比')).toBeVisible()
  const first = rows(page).getByRole('button').first()
  await expect(first).toHaveAccessibleName('甘肃省、6%、地区生产总值增长、省级 · 2025 载明')
  await page.getByRole('checkbox', { name: '只看可比' }).check()
  await expect(rows(page).getByRole('listitem')).toHaveCount(12)
})

test('who planned what, and reached what', async ({ page }) => {
  await page.goto(`./${growth}`)
  await page.getByRole('button', { name: '计划', exact: true }).click()
  await expect(page).toHaveURL(/form=plan/)
  await expect(page.getByText('不是一年的数，不连线')).toBeVisible()
  const numbers = rows(page).getByRole('listitem').first().getByRole('button')
  await expect(numbers).toHaveText([/2025 载明\s*6%/, /2026 载明 目标\s*6%/])
  await numbers.first().focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('6%')
  await expect(page.getByRole('dialog')).toContainText('预期目标增长6%')
  await page.keyboard.press('Escape')
  const words = await savedWords(page)
  for (const told of ['甘肃省', '2026 载明 目标', '空心是目标', 'form=plan']) expect(words).toContain(told)
})

test('from what to what', async ({ page }) => {
  await page.goto('./?view=charts&i=people.urban&form=change')
  const numbers = rows(page).getByRole('listitem').first().getByRole('button')
  await expect(numbers).toHaveText([/2020 载明\s*86%/, /2025 载明\s*88%/])
  expect(await savedWords(page)).toContain('北京市')
})

test('a line over the years', async ({ page }) => {
  await page.goto('./?view=charts&i=people.urban&r=440000~320000&form=years')
  await expect(page.getByRole('group', { name: '城镇化率，按年' }).getByRole('button')).toHaveCount(4)
  expect(await savedWords(page)).toContain('江苏省')
})

test('two indicators against each other, and places selected by a brush', async ({ page }) => {
  await page.goto(`./${growth}~people.urban&form=scatter`)
  const table = page.getByRole('table', { name: '图中各点' })
  await expect(table.getByRole('row')).toHaveCount(13)
  await table.getByRole('row', { name: /广东省/ }).hover()
  await expect(page.getByRole('complementary').first()).toContainText('增长3.9%')
  await expect(page.getByRole('complementary').nth(1)).toContainText('提高到77%')
  await page.getByRole('button', { name: '框选地区' }).click()
  // Its dot stands left of its name.
  const name = await page.getByRole('main').locator('svg text', { hasText: '广东省' }).first().boundingBox()
  if (!name) throw new Error('nothing is drawn')
  await page.mouse.move(name.x - 24, name.y - 10)
  await page.mouse.down()
  await page.mouse.move(name.x + 6, name.y + 26, { steps: 6 })
  await page.mouse.up()
  await page.getByRole('button', { name: /^把选中的 1 地加入对比：广东省/ }).click()
  await expect(page).toHaveURL(/r=440000/)
  expect(await savedWords(page)).toContain('城镇化率')
})

test('where one place stands among all', async ({ page }) => {
  await page.goto(`./${growth}&r=440000&form=strip`)
  await expect(rows(page).getByRole('listitem')).toHaveCount(1)
  await expect(rows(page)).toContainText('广东省：另外 11 个可比的地方中，0 地比它小，11 地比它大')
  expect(await savedWords(page)).toContain('广东省 3.9%')
})

test('one number per another: of a rate it says that it is not divided again', async ({ page }) => {
  await page.goto(`./${growth}~people.urban&form=per`)
  await expect(page.getByRole('heading', { name: '没有可以相除的两个数' })).toBeVisible()
  await expect(page.getByText(/^这一项本身是比率、增速、均数或标准，不再相除/)).toBeVisible()
})

test('every form keeps its words on paper and on a phone', async ({ page }) => {
  const forms = ['bars', 'dots', 'matrix', 'plan', 'change', 'years', 'scatter', 'strip', 'per']
  for (const form of forms) {
    await page.setViewportSize({ width: 390, height: 844 })
    await page.goto(`./?view=charts&i=people.urban~macro.growth:macro.gdp&r=440000~320000&form=${form}`)
    const main = page.getByRole('main')
    await expect(main.getByRole('heading', { level: 1 })).toHaveText('城镇化率')
    await expect(main.getByRole('button', { name: /江苏省.*76%|^2025 载明 76%|^76%/ }).first()).toBeVisible()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide, form).toBeLessThanOrEqual(390)
    await page.emulateMedia({ media: 'print' })
    await expect(main.getByText('76%').first(), form).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
  }
})
