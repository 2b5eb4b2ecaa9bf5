import { expect, type Page, test } from '@playwright/test'

/** What a user says, walked from the home page by what can be read on it. */

async function choose(page: Page, places: readonly string[]): Promise<void> {
  await page.goto('./')
  for (const place of places) await page.getByRole('button', { name: `把${place}加入对比` }).click()
}

const tray = (page: Page) => page.getByRole('region', { name: '对比' })

test('Show me Dalian, Dandong and Chifeng on one chart, and tell me if that is fair', async ({ page }) => {
  await choose(page, ['大连市', '丹东市', '赤峰市'])
  await tray(page).getByRole('link', { name: '看图表' }).click()
  await page
    .getByRole('navigation', { name: '指标' })
    .getByRole('button', { name: /^受理诉求件数/ })
    .first()
    .click()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 1, name: '受理诉求件数' })).toBeVisible()
  await expect(main).toContainText(/3地中2地给数/)
  await expect(main).toContainText('大连')
  await expect(main.getByText(/可比|慎比|不可比/).first()).toBeVisible()
  await expect(main.getByText(/年份相差|说法不同|口径不同|只是下限/).first()).toBeVisible()
  const chart = main.getByRole('list', { name: /受理诉求件数/ }).first()
  await expect(chart.getByRole('button', { name: /^丹东市、18.7万件/ })).toBeVisible()
  await expect(chart.getByRole('button', { name: /^赤峰市、26万多件/ })).toBeVisible()
})

test('What does each of them do about grids and property management? Put it side by side', async ({
  page,
}) => {
  await choose(page, ['大连市', '丹东市', '赤峰市'])
  await tray(page).getByRole('link', { name: '看做法' }).click()
  const main = page.getByRole('main')
  for (const place of ['大连市', '丹东市', '赤峰市']) {
    await expect(main.getByRole('heading', { level: 2, name: place })).toBeVisible()
  }
  await main.getByRole('button', { name: /^物业与小区/ }).click()
  await main.getByRole('button', { name: /^基层治理/ }).click()
  await expect(page).toHaveURL(/t=property~governance|t=governance~property/)
  await expect(main).toContainText('红色物业')
  await expect(main).toContainText('网格')
  await expect(main.getByRole('heading', { name: '物业与小区', exact: true })).toBeVisible()
  await expect(main.getByRole('heading', { name: '基层治理', exact: true })).toBeVisible()
})

test('Where does that number come from? I need to cite it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./')
  const card = page.getByRole('article', { name: '丹东市' })
  await card.getByRole('button', { name: /网格数 2016个/ }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.locator('mark').first()).toHaveText('2016个')
  await expect(drawer).toContainText('精准优化城市网格2016个')
  await drawer.getByRole('button', { name: '复制引文' }).click()
  const cited = await page.evaluate(() => navigator.clipboard.readText())
  expect(cited).toContain('2016个')
  expect(cited).toContain('丹东')
  const [link] = cited.match(/https?:\S+/u) ?? []
  await page.goto(link ?? 'about:blank')
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('2016个')
})
