import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'

const views = {
  regions: '',
  'regions with places chosen': 'r=210200~210600',
  charts: 'view=charts&r=210200~210600&i=cadre.deployed',
  'charts as a matrix': 'view=charts&form=matrix',
  'charts from and to': 'view=charts&form=change&i=fund.unit',
  'charts of two indicators': 'view=charts&form=scatter&i=appeal.received~appeal.solved',
  'charts of one place among all': 'view=charts&form=strip&i=cadre.deployed&r=210600',
  'charts of one number per another': 'view=charts&form=per&i=grid.branches',
  practices: 'view=practices&r=210400~210600',
  table: 'view=table',
  sources: 'view=sources',
  'nothing kept yet': 'view=excerpts',
  'an embedded view': 'view=charts&r=210400~210600&i=cadre.deployed&embed=1',
}

const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } }

async function violations(page: Page, only?: string): Promise<string[]> {
  // A part off screen is laid out only when it is seen: until then the places of what it holds are those of
  // an earlier layout, and lie over buttons that nothing covers. All is laid out before it is measured.
  await page.evaluate(() => {
    for (const el of document.querySelectorAll<HTMLElement>('*'))
      if (getComputedStyle(el).contentVisibility === 'auto') el.style.contentVisibility = 'visible'
  })
  const axe = new AxeBuilder({ page })
  if (only) axe.withRules(only)
  else axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
  const { violations: found } = await axe.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
}

for (const [view, query] of Object.entries(views)) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test(`${view} on a ${size} has no violation of WCAG 2.2 AA that axe can find`, async ({ page }) => {
      await page.setViewportSize(viewport)
      for (const lang of ['zh', 'en']) {
        await page.goto(`./?${query}&lang=${lang}`)
        await expect(page.getByRole('main')).not.toBeEmpty()
        await page.waitForLoadState('networkidle')
        await page.emulateMedia({ colorScheme: 'light' })
        expect(await violations(page), lang).toEqual([])
        // Nothing but its colours tells the dark page from the light one.
        await page.emulateMedia({ colorScheme: 'dark' })
        await expect(page.locator('html')).toHaveAttribute('data-scheme', 'dark')
        expect(await violations(page, 'color-contrast'), `${lang}, dark`).toEqual([])
      }
    })
  }
}

test('nor have the drawer, the search, the share dialog, a filter and the exports', async ({ page }) => {
  await page.goto('./?view=table&r=210400~210600')
  await page
    .getByRole('button', { name: /看原句$/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').locator('mark').first()).toBeVisible()
  expect(await violations(page), 'drawer').toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: '摘录', exact: true }).click()
  await expect(page.getByRole('dialog').getByRole('textbox', { name: /^附注/ })).toBeVisible()
  expect(await violations(page), 'drawer of what is kept').toEqual([])
  await page.keyboard.press('Escape')
  for (const [name, open] of [
    ['search', () => page.keyboard.press('Control+k')],
    ['share', () => page.getByRole('button', { name: '分享' }).click()],
    ['filter', () => page.getByRole('button', { name: '筛选写法' }).click()],
    ['exports', () => page.getByRole('button', { name: '导出' }).click()],
  ] as const) {
    await open()
    await expect(page.getByRole('dialog')).toBeVisible()
    expect(await violations(page), name).toEqual([])
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await page.goto('./?view=excerpts')
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  expect(await violations(page), 'what is kept').toEqual([])
})
