import { expect, test } from '@playwright/test'
import readQr from 'jsqr'

const view = './?view=charts&r=210400~210600&i=grid.cells'

test('the share dialog gives the link, the words, a code that reads back, and a frame that shows the view', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(view)
  const opener = page.getByRole('button', { name: '分享' })
  await opener.click()
  const dialog = page.getByRole('dialog', { name: '分享这个视图' })
  const link = await dialog.getByRole('textbox', { name: '链接' }).inputValue()
  expect(link).toMatch(/\?view=charts&r=210400~210600&i=grid\.cells&d=[0-9a-f]{12}$/)
  await expect(dialog).toContainText('网格数：抚顺、丹东 · 对照 Duizhao')
  await expect(page).toHaveTitle('网格数：抚顺、丹东 · 对照 Duizhao')

  await dialog.getByRole('button', { name: '复制标题、说明和链接' }).click()
  const message = await page.evaluate(() => navigator.clipboard.readText())
  expect(message).toContain('网格数：抚顺、丹东')
  expect(message).toContain(link)

  const { data, size } = await dialog.getByRole('img', { name: '二维码' }).evaluate(async (svg) => {
    const size = 400
    const image = new Image()
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = size
    const pen = canvas.getContext('2d')
    pen?.drawImage(image, 0, 0, size, size)
    return { size, data: Array.from(pen?.getImageData(0, 0, size, size).data ?? []) }
  })
  expect(readQr(Uint8ClampedArray.from(data), size, size)?.data).toBe(link)

  await dialog.getByRole('button', { name: '看看效果' }).click()
  const frame = dialog.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1, name: '网格数' })).toBeVisible()
  await expect(frame.getByRole('banner').getByRole('link', { name: '地区' })).toBeHidden()

  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(opener).toBeFocused()
})

test('an embedded view has no bars, shows its filters on demand, and leads to the whole page', async ({
  page,
}) => {
  await page.goto(`${view}&embed=1`)
  await expect(page.getByRole('heading', { level: 1, name: '网格数' })).toBeVisible()
  await expect(page.getByRole('navigation', { name: '视图' })).toBeHidden()
  await expect(page.getByRole('region', { name: '筛选' })).toBeHidden()
  await page.getByRole('button', { name: '筛选' }).click()
  await expect(page.getByRole('region', { name: '筛选' })).toBeVisible()
  await expect(page.getByRole('link', { name: '在对照中打开' })).toHaveAttribute('href', /^\?view=charts/)
  await expect(page.getByRole('link', { name: '在对照中打开' })).not.toHaveAttribute('href', /embed/)
})
