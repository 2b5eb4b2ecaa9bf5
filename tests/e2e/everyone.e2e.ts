import { expect, type Page, test } from '@playwright/test'

const views = {
  regions: 'r=210400~210600',
  charts: 'view=charts&r=210400~210600&i=cadre.deployed',
  matrix: 'view=charts&form=matrix',
  practices: 'view=practices&r=210400~210600',
  table: 'view=table',
  sources: 'view=sources',
  excerpts: 'view=excerpts',
}

/** What stands out of the window at its right and cannot be scrolled to in a box of its own. */
const lost = (page: Page) =>
  page.evaluate(() => {
    const clipped = (element: Element): boolean => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true
      }
      return false
    }
    return [...document.querySelectorAll('body *')]
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect()
        return width > 0 && right > window.innerWidth + 1 && !clipped(element)
      })
      .map((element) => `${element.tagName} ${element.textContent?.slice(0, 20)}`)
  })

// 720 px are what a window of 1440 px has at a zoom of 200 %.
for (const [what, width] of [
  ['320 pixels', 320],
  ['a zoom of 200 %', 720],
] as const) {
  test(`at ${what} nothing is lost, and the page does not scroll sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 600 })
    for (const [view, query] of Object.entries(views)) {
      for (const lang of ['zh', 'en']) {
        await page.goto(`./?${query}&lang=${lang}`)
        await expect(page.getByRole('main')).not.toBeEmpty()
        await page.waitForLoadState('networkidle')
        expect(await lost(page), `${view}, ${lang}`).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${view}, ${lang}`).toBe(
          width,
        )
      }
    }
  })
}

test('who asked for less motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('./?view=table')
  await page
    .getByRole('button', { name: /看原句$/ })
    .first()
    .click()
  await expect(page.getByRole('dialog')).toBeVisible()
  const moving = await page.evaluate(
    () =>
      document
        .getAnimations()
        .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0).length,
  )
  expect(moving).toBe(0)
})

test('in forced colours places keep their marks, and what is pressed looks pressed', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('./?r=210400~210600')
  const seen = (selector: string, property: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property)
  const canvas = await seen('body', 'background-color')
  const dot = page.getByRole('article', { name: '抚顺市' }).locator('[class*=dot]').first()
  const colour = await dot.evaluate((element) => getComputedStyle(element).backgroundColor)
  expect(colour).not.toBe(canvas)
  await page.getByRole('button', { name: '层级 全部' }).click()
  const pressed = await seen('[role="dialog"] button[aria-pressed="true"]', 'border-bottom-color')
  const idle = await seen('[role="dialog"] button[aria-pressed="false"]', 'border-bottom-color')
  expect(pressed).not.toBe(idle)
})

test('by keyboard alone: to a mark, along the marks, into its sentence and back to it', async ({ page }) => {
  await page.goto('./?view=charts&r=210400~210600&i=cadre.deployed')
  const marks = page
    .getByRole('list', { name: /^下沉干部人数/ })
    .first()
    .getByRole('button')
  await expect(marks).toHaveCount(2)
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  for (let step = 0; step < 30; step++) {
    if (await marks.first().evaluate((mark) => mark === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(marks.first()).toBeFocused()
  await expect(marks.first()).toHaveAccessibleName(/^丹东市、3474名、下沉网格的党员干部、地级 · 2023/)
  await page.keyboard.press('ArrowDown')
  await expect(marks.nth(1)).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog').locator('mark').first()).toHaveText('327名')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(marks.nth(1)).toBeFocused()
})

test('the focus is never lost: after a card is chosen, a place taken away, a filter cleared', async ({
  page,
}) => {
  await page.goto('./')
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: active } = document
      // The top of the page is where one is lost.
      return active?.getAttribute('href') === '#content' ? 'BODY' : active?.tagName
    })
  const choose = page.getByRole('button', { name: '把丹东市加入对比' })
  await choose.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: '对比' })).toContainText('丹东市')
  await expect.poll(focused).not.toBe('BODY')
  await page.getByRole('button', { name: '移出丹东市' }).last().focus()
  await page.keyboard.press('Enter')
  await expect.poll(focused).not.toBe('BODY')
  await page.getByRole('button', { name: '主题 全部' }).click()
  await page
    .getByRole('dialog', { name: '主题' })
    .getByRole('button', { name: /^干部队伍/ })
    .click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: '主题 干部队伍' })).toBeFocused()
  await page.getByRole('button', { name: '清除筛选' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(focused).not.toBe('BODY')
})

test('on a slow line the words that wait move nothing when the page comes', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  // The words are seen from the second second on.
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((done) => setTimeout(done, 2500))
    await route.continue()
  })
  await page.addInitScript(() => {
    const seen = window as unknown as { moved: number }
    seen.moved = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.moved += (entry as unknown as { value: number }).value
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto('./', { waitUntil: 'commit' })
  await expect(page.getByText(/正在打开/u)).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible()
  expect(await page.evaluate(() => (window as unknown as { moved: number }).moved)).toBeLessThan(0.05)
})
