import { expect, test } from '@playwright/test'

test('Chinese characters are drawn, each its own', async ({ page }) => {
  // Without a Chinese font headless Chromium draws blanks or boxes, and every other test still passes.
  await page.setContent('<canvas width="80" height="80"></canvas>')
  const drawn = await page.evaluate(() =>
    ['网', '党'].map((character) => {
      const canvas = document.querySelector('canvas')
      const context = canvas?.getContext('2d', { willReadFrequently: true })
      if (!canvas || !context) return []
      context.clearRect(0, 0, 80, 80)
      context.font = '64px sans-serif'
      context.fillText(character, 8, 64)
      return [...context.getImageData(0, 0, 80, 80).data].filter((_, at) => at % 4 === 3)
    }),
  )
  const [net, party] = drawn
  expect(net?.some((alpha) => alpha > 0)).toBe(true)
  expect(party?.some((alpha) => alpha > 0)).toBe(true)
  expect(net).not.toEqual(party)
})
