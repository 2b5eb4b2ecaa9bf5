/** Whether a line says again what the line above it ends with: (某省)关于甲县预算的报告 above 甲县预算的报告. */
export const repeats = (above: string, below: string): boolean =>
  below.length >= leastTitle && above.endsWith(below)
const leastTitle = 6

/** What a page puts around its title: 原标题:, the name of the site behind it. */
const aroundTitle = /^原标题\s?:\s?|[_|-][^_|—,。\s-]{2,10}(?:网|网站|播报|频道|客户端|门户)$/gu

/** The title of its lines; a line that the next one says again is the page's, and left out. */
export const joinTitle = (parts: readonly string[]) =>
  parts
    .filter((part, at) => !repeats(part, parts[at + 1] ?? ''))
    .reduce(
      (title, part) =>
        title === '' || title.endsWith('—') || part.startsWith('—') ? title + part : `${title} ${part}`,
      '',
    )
    .replace(aroundTitle, '')

/** A line that says who speaks: 市长 王某, 某市市长 王某, 某县人民政府县长. */
export const speaker =
  /^[\p{Script=Han}]{0,14}(?:市长|县长|区长|省长|州长|旗长|盟长|主席|局长|主任|代表|人民政府)(?:\s[\p{Script=Han}\s]{1,8})?$/u
