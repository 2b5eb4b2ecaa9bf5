import { expect, type Page, test } from '@playwright/test'

/** What each form of an open citation writes. */
async function forms(page: Page): Promise<Record<string, string>> {
  const dialog = page.getByRole('dialog')
  const written: Record<string, string> = {}
  for (const form of ['原句与出处', 'GB/T 7714—2015', 'BibTeX']) {
    await dialog.getByRole('button', { name: form }).click()
    await dialog.getByRole('button', { name: '复制引文' }).click()
    written[form] = await page.evaluate(() => navigator.clipboard.readText())
  }
  return written
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

test('a chart is cited with its numbers, its articles and its link', async ({ page }) => {
  await page.goto('./?view=charts&r=210400~210600&i=cadre.deployed')
  await page.getByRole('button', { name: '引用' }).click()
  const written = await forms(page)
  expect(written.原句与出处).toMatch(
    /^下沉干部人数：丹东市“3474名”（2023 以后 推断，《丹东市》）、抚顺市“327名”（2023 以后 推断，《抚顺市》）（http\S+，\d{4}-\d\d-\d\d访问）\n慎比.*口径不同.*\n1\. “.*3474名.*”（辽宁省丹东市，2023 以后 推断，《丹东市》，组织法治网，未注明日期.*\n2\. “.*327名.*”（辽宁省抚顺市/,
  )
  expect(written['GB/T 7714—2015']).toMatch(
    /^\[1\] 丹东市\[Z\]\. 组织法治网.*\n\[2\] 抚顺市.*\n\[3\] 下沉干部人数\[DB\/OL\]\. 对照/,
  )
  expect(written.BibTeX?.match(/^@misc\{/gm)).toHaveLength(3)
  for (const text of Object.values(written))
    expect(text).toMatch(/https?:\S+i=cadre\.deployed\S*d=[0-9a-f]{12}/)
})

test('a figure and a practice are cited with the link to the sentence', async ({ page }) => {
  await page.goto('./?view=practices&r=210400~210600')
  await page
    .getByRole('button', { name: /^看原文：/ })
    .first()
    .click()
  const practice = await forms(page)
  expect(practice.原句与出处).toMatch(/^“.+”（.*辽宁省抚顺市.*，https?:\S+p=/)
  expect(practice['GB/T 7714—2015']).toMatch(/抚顺市\[/)
  await page.keyboard.press('Escape')
  await page
    .getByRole('button', { name: /^\d+件$|^近5万件$/ })
    .first()
    .click()
  const figure = await forms(page)
  expect(figure.原句与出处).toMatch(/https?:\S+f=/)
  expect(figure.BibTeX).toMatch(/^@misc\{duizhao-/)
})

test('what a published report does not say of itself is completed by hand, cited so, and kept', async ({
  page,
}) => {
  await page.goto('./?view=sources&a=8e8e375d98-a1762')
  const main = page.getByRole('main')
  const opener = main.getByRole('button', { name: /^补正 002_/ })
  await opener.click()
  const card = main.getByRole('form', { name: /^补正 002_/ })
  await card.getByLabel('发布者').fill('辽宁日报')
  await card.getByLabel('发布日期').fill('2023-12-15')
  await card.getByRole('button', { name: '保存并重读' }).click()
  await expect(main.getByText('出处经你补正')).toBeVisible()
  const cited = async (publisher: RegExp) => {
    // Another visit: this browser keeps it.
    await page.reload()
    await expect(main.getByText(publisher).first()).toBeVisible()
    await main.getByRole('button', { name: '3474名' }).first().click()
    return (await forms(page)).原句与出处
  }
  expect(await cited(/辽宁日报 · 2023-12-15/)).toMatch(
    /“[^”]*3474名[^”]*”（辽宁省丹东市，[^）]*辽宁日报，2023-12-15/,
  )

  await page.goto('./?view=sources&a=8e8e375d98-a1762')
  await opener.click()
  await card.getByLabel('发布者').fill('')
  await card.getByLabel('发布日期').fill('')
  await card.getByRole('button', { name: '保存并重读' }).click()
  await expect(main.getByText('出处经你补正')).toHaveCount(0)
  expect(await cited(/组织法治网/)).toMatch(/组织法治网，未注明日期/)
})
