import type { Page } from '@playwright/test'

/** What a reader does: its name, what must stand on the page when it is done, and the act itself. */
export type Act = readonly [name: string, expected: string, perform: (page: Page) => Promise<void>]

const view = (name: string) => (page: Page) => page.getByRole('link', { name, exact: true }).click()
const button = (name: string | RegExp, at = 0) => {
  return (page: Page) => page.getByRole('button', { name }).nth(at).click()
}
/** An option of the part of the filter that is open. */
const option = (name: RegExp) => (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name }).click()

/** From the home page, one after the other. */
export const acts: readonly Act[] = [
  [
    'add a place',
    '[aria-label$="移出对比"]',
    (page) => page.locator('[aria-label$="加入对比"]').nth(0).click(),
  ],
  [
    'add another',
    'section[aria-label="对比"] li:nth-child(2)',
    (page) => page.locator('[aria-label$="加入对比"]').nth(2).click(),
  ],
  ['the themes', '[role="dialog"] fieldset', button(/^主题 /)],
  ['filter by theme', 'fieldset button[aria-pressed="true"]', option(/^干部队伍/)],
  ['the levels', '[role="dialog"] fieldset', button(/^层级 /)],
  ['filter by level', 'main article', option(/^县级/)],
  ['clear the filter', 'main article', button('清除')],
  ['charts of two places', 'main ol [aria-label]', view('图表')],
  [
    'another indicator',
    'main ol [aria-label]',
    (page) => page.locator('nav[aria-label] li button').nth(4).click(),
  ],
  ['table of two places', 'main [data-line]', view('数据')],
  ['practices of two places', 'main h2', view('做法')],
  ['places', 'main article', view('地区')],
  ['clear the places', 'main article', button('清空')],
  ['table of all', 'main [data-line]', view('数据')],
  [
    'sort',
    'th[aria-sort]',
    (page) => page.getByRole('columnheader').getByRole('button', { name: '层级', exact: true }).click(),
  ],
  [
    'group by place',
    'main [data-line]',
    (page) =>
      page.getByRole('group', { name: '分组' }).getByRole('button', { name: '地区', exact: true }).click(),
  ],
  ['search the table', 'main [data-line]', (page) => page.locator('main input[type=search]').press('2')],
  ['charts of all', 'main ol [aria-label]', view('图表')],
  ['reports', 'main nav button[aria-current]', view('原文')],
  ['practices of all', 'main h2', view('做法')],
  ['places again', 'main article', view('地区')],
  [
    'open a figure',
    '[role="dialog"] mark',
    (page) => page.locator('main article button[aria-label$="原句"]').nth(0).click(),
  ],
]
