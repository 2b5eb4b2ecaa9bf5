import { expect, test } from '@playwright/test'

test('from the home page to a shared chart and the sentence behind a mark', async ({
  page,
  browser,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  await page.getByRole('button', { name: '把丹东市加入对比' }).click()
  await page.getByRole('button', { name: '把大连市加入对比' }).click()
  const tray = page.getByRole('region', { name: '对比' })
  await expect(tray).toContainText('丹东市')
  await expect(tray).toContainText('大连市')

  await page.getByRole('button', { name: '主题 全部' }).click()
  await page
    .getByRole('dialog', { name: '主题' })
    .getByRole('button', { name: /^干部队伍/ })
    .click()
  await page.keyboard.press('Escape')
  await tray.getByRole('link', { name: '看图表' }).click()
  await expect(page).toHaveURL(/view=charts/)
  const picker = page.getByRole('button', { name: /^下沉干部人数/ }).first()
  await picker.click()
  await expect(page.getByRole('heading', { level: 1, name: '下沉干部人数' })).toBeVisible()

  await page.getByRole('button', { name: '分享' }).click()
  await page.getByRole('button', { name: '复制链接' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  await page.keyboard.press('Escape')
  expect(link).toMatch(/view=charts/)
  expect(link).toMatch(/r=210600~210200/)
  expect(link).toMatch(/d=[0-9a-f]{12}/)

  const fresh = await browser.newContext()
  const other = await fresh.newPage()
  await other.goto(link)
  const shown = (where: typeof page) => where.locator('main').ariaSnapshot()
  await expect(other.getByRole('heading', { level: 1, name: '下沉干部人数' })).toBeVisible()
  await expect(other.getByRole('table')).toBeVisible()
  await expect.poll(() => shown(other)).toBe(await shown(page))
  await expect(other.getByRole('region', { name: '对比' })).toContainText('丹东市')

  await other
    .getByRole('button', { name: /^丹东市、3474名/ })
    .first()
    .click()
  const drawer = other.getByRole('dialog')
  await expect(drawer).toContainText('推动3474名党员干部常态化下沉网格')
  await expect(drawer.locator('mark').first()).toHaveText('3474名')
  await other.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await fresh.close()
})

test('Back undoes a change of view, not every tweak', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('button', { name: '把丹东市加入对比' }).click()
  await page.getByRole('link', { name: '图表', exact: true }).click()
  await expect(page).toHaveURL(/view=charts/)
  await page
    .getByRole('button', { name: /^网格数/ })
    .first()
    .click()
  await page.goBack()
  await expect(page).not.toHaveURL(/view=charts/)
  await expect(page.getByRole('region', { name: '对比' })).toContainText('丹东市')
})

test('Back does not leave the page before what was done on it is undone; Ctrl+Z takes the last tweak back', async ({
  page,
}) => {
  await page.goto('./')
  const dandong = page.getByRole('button', { name: '把丹东市加入对比' })
  await dandong.click()
  await page.getByRole('button', { name: '主题 全部' }).click()
  await page
    .getByRole('dialog', { name: '主题' })
    .getByRole('button', { name: /^便民服务/ })
    .click()
  await page.keyboard.press('Escape')
  await expect(page).toHaveURL(/t=service/)
  await page.keyboard.press('Control+z')
  await expect(page).not.toHaveURL(/t=service/)
  await expect(page).toHaveURL(/r=210600/)
  await page.goBack()
  await expect(page).not.toHaveURL(/r=210600/)
  await expect(dandong).toBeVisible()
})

for (const query of [
  'view=nothing&r=999999~210600&i=no.such&y=20x3&zzz=1',
  'view=charts&r=%00%ff&i=<script>alert(1)</script>',
  '?&&==&r=~~~&t=__proto__~constructor',
]) {
  test(`a link that is not understood works and says so: ${query}`, async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(`./?${query}`)
    await expect(page.getByRole('main')).not.toBeEmpty()
    await expect(page.getByText('链接里有看不懂的部分')).toBeVisible()
    expect(errors).toEqual([])
  })
}

test('nothing is asked of another host', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  for (const view of ['', 'view=charts', 'view=practices', 'view=table', 'view=sources']) {
    await page.goto(`./?${view}`)
    await expect(page.getByRole('main')).not.toBeEmpty()
  }
  expect(asked.filter((url) => !url.startsWith('http://127.0.0.1') && !/^(data|blob):/.test(url))).toEqual([])
})
