import { expect, type Page, test } from '@playwright/test'
import { extractText, getDocumentProxy } from 'unpdf'

/** A4 in points. */
const paper = { width: 595, height: 842 }

/** The words of the page as it is printed; on the way every sheet is measured. */
async function printed(page: Page): Promise<string> {
  await page.waitForLoadState('networkidle')
  return printedNow(page)
}

/** The same, of a page that may still be at work. */
async function printedNow(page: Page): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(await page.pdf({ format: 'A4' })))
  for (let at = 1; at <= document.numPages; at++) {
    const [, , width = 0, height = 0] = (await document.getPage(at)).view
    expect(Math.abs(width - paper.width)).toBeLessThan(2)
    expect(Math.abs(height - paper.height)).toBeLessThan(2)
  }
  const { text } = await extractText(document, { mergePages: true })
  // Fonts give some characters as their radicals (⼈ for 人).
  return text.normalize('NFKC').replaceAll(/\s/g, '')
}

test('the cards print whole, those below the screen too, with the address of the view', async ({ page }) => {
  await page.goto('./')
  await expect(page.locator('[data-waiting]')).toHaveCount(0)
  const text = await printed(page)
  for (const place of ['大连市', '丹东市', '赤峰市', '乌海市', '涪陵区']) expect(text).toContain(place)
  expect(text).toMatch(/出自对照,数据[0-9a-f]{12}:http/)
  expect(text).not.toContain('加入对比')
})

const waiting = '正在读取数据'
const places = ['大连市', '丹东市', '赤峰市', '乌海市', '涪陵区', '抚顺市']

for (const slower of [1, 4, 10]) {
  for (const moment of ['load', 'the first card'] as const) {
    test(`a print at ${moment} is whole or says that it waits, on a machine ${slower} times slower`, async ({
      page,
    }) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower })
      await page.goto('./', { waitUntil: moment === 'load' ? 'load' : 'commit' })
      if (moment === 'the first card') await page.locator('article[id^="place-"]').first().waitFor()
      const text = await printedNow(page)
      if (text.includes(waiting)) {
        for (const place of places) expect(text).not.toContain(place)
        return
      }
      for (const place of places) expect(text).toContain(place)
      for (const words of ['谁说了什么', '只有一地说的数']) expect(text).toContain(words)
    })
  }
}

test('a chart prints with its numbers, its verdict and its table', async ({ page }) => {
  await page.goto('./?view=charts&r=210400~210600&i=appeal.received')
  // The sentences come after the chart: who prints before is told that they are not there yet.
  await expect(page.getByRole('main')).toContainText('办结率98.5%')
  const text = await printed(page)
  for (const words of ['受理诉求件数', '18.7万件', '近5万件', '慎比', '187,000', '办结率98.5%']) {
    expect(text).toContain(words)
  }
  expect(text).toContain('view=charts&r=210400~210600&i=appeal.received')
})

test('practices print unfolded', async ({ page }) => {
  await page.goto('./?view=practices&r=210400~210600')
  await page.waitForLoadState('networkidle')
  const folded = await page.getByRole('button', { name: /^展开其余|^另有/ }).count()
  expect(folded).toBeGreaterThan(0)
  const text = await printed(page)
  for (const words of ['受理问题', '分流交办', '没有读到这一步', '代办']) expect(text).toContain(words)
  expect(text).not.toMatch(/展开其余|另有\d+条/)
})

test('the table prints every row', async ({ page }) => {
  await page.goto('./?view=table')
  const dataset = await page.evaluate(async () => (await fetch('data/dataset.json')).json())
  const text = await printed(page)
  // Digits only: some units come back from the paper as radicals of another script.
  const numberOf = (quote: string) => quote.match(/\d[\d.]*/)?.[0] ?? ''
  const missing = dataset.figures
    .map(({ quote }: { quote: string }) => numberOf(quote))
    .filter((number: string) => !text.includes(number))
  expect(missing).toEqual([])
})

test('an article prints as it reads', async ({ page }) => {
  await page.goto('./?view=sources')
  await expect(page.getByRole('main').getByRole('article')).toContainText('核心提示')
  const text = await printed(page)
  expect(text).toContain('核心提示')
  expect(text).toMatch(/出自对照/)
})
