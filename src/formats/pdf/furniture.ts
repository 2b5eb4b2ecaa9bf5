import { type Line, wordsOfLine } from './lines.ts'

/** So many lines at the top and at the foot of a page may be its furniture. */
const outermost = 2
/** What stands at the edge of so many pages, and of so large a share of them, is no text of the report. */
const often = { pages: 3, share: 0.4 }

/** The number of a page, alone on its line: 12, —12—, 第12页, 12/30. Refuses 12个, and 2025, a year. */
const pageNumber =
  /^[—–\-·]{0,4}第?(?!(?:19|20)\d\d$)\d{1,4}页?(?:[/／,，]?共?\d{1,4}页)?(?:[/／]\d{1,4})?[—–\-·]{0,4}$/u

const isPageNumber = (line: Line): boolean =>
  line.cells.length === 1 && pageNumber.test(wordsOfLine(line).replaceAll(/\s/gu, ''))

/** A number that stands alone, as that of a page does: 第12页, — 12 —, 12/30. Refuses 12个, which is the report's own. */
const lone = /(?<!\d)\d+(?=$|\s|页|[—–\-·/／|])/gu

/** What repeats from page to page, whatever page it is. */
const shapeOf = (line: Line): string => wordsOfLine(line).replaceAll(lone, '#').replaceAll(/\s/gu, '')

/** What browsers print around a page, be it of one page only: the address at its foot, day and time at its head. */
const printed = /^(?:(?:https?|file):\/\/|\d{1,4}\/\d{1,2}\/\d{1,4},?\s\d{1,2}:\d{2})/u
const isPrinted = ({ cells }: Line): boolean => printed.test(cells[0]?.text ?? '')

/** The lines at the top and at the foot of a page, wherever its program wrote them. */
function edges(page: readonly Line[]): Line[] {
  const down = page.toSorted((a, b) => b.y - a.y)
  return [...new Set([...down.slice(0, outermost), ...down.slice(-outermost)])]
}

/**
 * The pages without what stands around the text: running heads, page numbers. Refuses what stands at the edge of a page or two only, a
 * heading or the last words of a paragraph.
 */
export function withoutFurniture(pages: readonly (readonly Line[])[]): Line[][] {
  const shapes = new Map<string, number>()
  for (const page of pages)
    for (const shape of new Set(edges(page).map(shapeOf))) shapes.set(shape, (shapes.get(shape) ?? 0) + 1)
  const least = Math.max(often.pages, often.share * pages.length)
  return pages.map((page) => {
    const around = new Set(
      edges(page).filter(
        (line) =>
          line.drawn === undefined &&
          (isPageNumber(line) || isPrinted(line) || (shapes.get(shapeOf(line)) ?? 0) >= least),
      ),
    )
    return page.filter((line) => !around.has(line))
  })
}
