import { expect, test } from '@playwright/test'

/** What a user meets first and would try. */

for (const width of [1440, 1024, 900]) {
  test(`a click anywhere on a row of the main chart opens its sentence, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto('./?view=charts&r=210400~210600&i=appeal.received')
    const row = page.getByRole('button', { name: /^丹东市、18.7万件/ }).first()
    const item = page.getByRole('listitem').filter({ has: row })
    const box = await item.boundingBox()
    if (!box) throw new Error('the row is not drawn')
    // On its name, in the middle of its bar, and on the words behind it.
    for (const across of [0.04, 0.5, 0.9]) {
      await page.mouse.click(box.x + box.width * across, box.y + box.height / 2)
      await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('18.7万件')
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toBeHidden()
    }
  })
}

test('a theme chosen at home shows its practices, whoever tells of it', async ({ page }) => {
  await page.goto('./?t=property')
  await page.getByRole('link', { name: '做法', exact: true }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('红色物业')
  await expect(main).not.toContainText('没有做法')
})

test('one value of a link that is not understood hides nothing, and is told', async ({ page }) => {
  await page.goto('./?lv=xx')
  await expect(page.getByText(/参数 lv 的值“xx”看不懂/)).toBeVisible()
  await expect(page.getByRole('article', { name: '丹东市' })).toBeVisible()
  await page.goto('./?view=charts&i=appeal.received&r=999999')
  await expect(page.getByText(/“999999”在这份数据中没有/)).toBeVisible()
  await expect(page.getByRole('button', { name: /^丹东市、18.7万件/ }).first()).toBeVisible()
})
