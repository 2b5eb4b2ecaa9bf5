/** Rows of `中文 English`, parted by bars and line breaks, as pairs in their order. The English may have blanks, the Chinese has none. */
export const pairsOf = (rows: string): (readonly [zh: string, en: string])[] =>
  rows
    .split(/[|\n]/u)
    .filter((row) => row !== '')
    .map((row) => {
      const at = row.indexOf(' ')
      return [row.slice(0, at), row.slice(at + 1)]
    })
