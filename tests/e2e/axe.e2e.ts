import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const views = {
  regions: '',
  charts: 'view=charts&r=210200~210600&i=cadre.deployed',
  practices: 'view=practices&r=210400~210600',
  table: 'view=table',
  sources: 'view=sources',
}

for (const [view, query] of Object.entries(views)) {
  for (const [lang, scheme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const) {
    test(`${view} in ${lang}, ${scheme}, has no violation of WCAG 2.2 AA that axe can find`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(`./?${query}${lang === 'en' ? '&lang=en' : ''}`)
      await expect(page.getByRole('main')).not.toBeEmpty()
      await page.waitForLoadState('networkidle')
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`),
      ).toEqual([])
    })
  }
}
