import { expect, type Page, test } from '@playwright/test'
import { serveProvinces } from './provinces.ts'

/** What is drawn answers: a click at the middle of each mark opens a sentence, or goes somewhere. */

const forms = ['bars', 'dots', 'plan', 'change', 'years', 'scatter', 'strip'] as const
const places = 'r=440000~320000'
/** The marks of the form itself come first; of those below them as many more are tried. */
const mostClicked = 10

/** The middles of all shapes in the colours of places that a pointer can reach. */
const marksOf = (page: Page): Promise<{ x: number; y: number }[]> =>
  page.evaluate(() => {
    const probe = document.createElement('i')
    document.body.append(probe)
    const pigments = new Set(
      Array.from({ length: 8 }, (_, at) => {
        probe.style.color = `var(--place-${at})`
        return getComputedStyle(probe).color
      }),
    )
    probe.remove()
    const drawn = [...document.querySelectorAll('main svg :is(path, rect, circle)')]
    return drawn.flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape)
      const { left, top, width, height } = shape.getBoundingClientRect()
      // A dot before a name is a key, and no mark.
      const isKey = (shape.closest('svg')?.getBoundingClientRect().width ?? 0) < 40
      const seen = !isKey && width >= 2 && height >= 4 && top > 0 && top + height < window.innerHeight
      const [x, y] = [left + width / 2, top + height / 2]
      // What the bar of the chosen places covers is reached by scrolling.
      const isCovered = document.elementFromPoint(x, y)?.closest('main') === null
      return seen && !isCovered && (pigments.has(fill) || pigments.has(stroke)) ? [{ x, y }] : []
    })
  })

/** The same once they stand still: what is fetched moves them. */
async function settled(page: Page): Promise<{ x: number; y: number }[]> {
  let before = ''
  let marks: { x: number; y: number }[] = []
  await expect
    .poll(
      async () => {
        const known = before
        marks = await marksOf(page)
        before = JSON.stringify(marks)
        return marks.length > 1 && before === known
      },
      { intervals: [300] },
    )
    .toBe(true)
  return marks.slice(0, mostClicked)
}

/**
 * Clicks the mark with this number on the page at this address, which is opened anew for each attempt: a chart that has
 * just been drawn may hear only the second click, and a click beside a mark may unfold what hides it.
 * Gives false where no such mark is in reach: what is fetched late may push it below the screen.
 */
async function answers(page: Page, address: string, at: number): Promise<boolean> {
  for (let attempt = 0; attempt < 4; attempt++) {
    await page.goto(address)
    const mark = (await settled(page))[at]
    if (!mark) return false
    await page.mouse.click(mark.x, mark.y)
    const answered = expect.poll(() => page.url() !== address, { timeout: 3000 * (attempt + 1) })
    if (
      await answered.toBe(true).then(
        () => true,
        () => false,
      )
    )
      return true
  }
  throw new Error('it answers no click')
}

test.beforeEach(({ page }) => serveProvinces(page))

for (const width of [1440, 1024, 390]) {
  for (const form of forms) {
    test(`every mark answers at ${width}: ${form}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 1400 })
      const indicator = form === 'plan' ? 'macro.growth:macro.gdp' : 'people.urban~macro.growth:macro.gdp'
      await page.goto(`./?view=charts&i=${indicator}&${places}&form=${form}`)
      await expect(page.getByRole('main').getByRole('button', { name: /%/ }).first()).toBeVisible()
      const { length } = await settled(page)
      const address = page.url()
      let answered = 0
      while (
        answered < length &&
        (await test.step(`mark ${answered}`, () => answers(page, address, answered)))
      ) {
        answered += 1
      }
      expect(answered).toBeGreaterThan(1)
    })
  }
}

test('a dot of what most places state opens its chart', async ({ page }) => {
  await page.goto('./')
  await expect(page.getByRole('heading', { name: '说的地方最多的数' })).toBeVisible()
  const [dot] = await page.evaluate(() =>
    [...document.querySelectorAll('section li svg :is(circle, path, rect)')].map((shape) => {
      const { left, top, width, height } = shape.getBoundingClientRect()
      return { x: left + width / 2, y: top + height / 2 }
    }),
  )
  if (!dot) throw new Error('nothing is drawn')
  await page.mouse.click(dot.x, dot.y)
  await expect(page).toHaveURL(/view=charts|f=/)
})

for (const width of [1440, 390]) {
  test(`each printed number of a pair opens its own sentence at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(`./?view=charts&${places}&i=macro.growth:macro.gdp&form=plan`)
    // Behind the name of the growth a number of a pair has its year; the table below has the level of the place.
    const numbers = page.getByRole('main').getByRole('button', { name: /^(广东省|江苏省)、.+增长、\d{4}/ })
    await expect(numbers.nth(3)).toBeVisible()
    for (const at of [0, 1, 2, 3]) {
      const number = numbers.nth(at)
      const said = (await number.textContent())?.match(/[\d.]+%/u)?.[0] ?? 'no number'
      await number.click()
      await expect(page.getByRole('dialog').getByText(said).first()).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(page.getByRole('dialog')).toHaveCount(0)
    }
  })
}
