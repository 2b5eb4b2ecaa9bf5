import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'

test('words are counted from a list, a count opens its sentences, a sentence its text, and Back the counts again', async ({
  page,
}) => {
  await page.goto('/?view=sources')
  await page.getByText('词语计数').click()
  await page.getByLabel('要数的词，每行一个').fill('网格|网格化\n积分制')
  await page.getByRole('button', { name: '计数', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '词语在报告原文中出现的次数' })
  await expect(dialog.getByRole('columnheader', { name: '网格|网格化' })).toBeVisible()
  await expect(page).toHaveURL(/[?&]n=/)
  await dialog.getByRole('button', { name: /^丹东：网格/ }).click()
  const passages = dialog.getByRole('region', { name: /^丹东提到/ })
  await passages.getByRole('button').nth(1).click()
  await expect(dialog).toBeHidden()
  await expect.poll(() => page.evaluate(() => String(window.getSelection()))).toMatch(/网格/)
  await page.goBack()
  await expect(dialog).toBeVisible()

  // As a file: a row a place and year, a column a concept.
  const saved = page.waitForEvent('download')
  await dialog.getByRole('button', { name: '存成 CSV' }).click()
  const words = await readFile(await (await saved).path(), 'utf8')
  expect(words).toMatch(/^\ufeff.*网格\|网格化/u)
  expect(words.trim().split('\r\n').length).toBeGreaterThan(3)
})
