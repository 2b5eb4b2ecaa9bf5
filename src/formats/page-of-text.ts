const isChinese = (character: string | undefined) =>
  character !== undefined && /[\p{Script=Han}\u3001-\u303F\uFF00-\uFFEF“”‘’—…]/u.test(character)

/** The blanks of a source file count as one; a line's end between two characters of Chinese is none. */
const unbroken = (text: string): string =>
  text.replaceAll(/[ \t\r\n\f]+/gu, (run, at: number) =>
    run.includes('\n') && isChinese(text[at - 1]) && isChinese(text[at + run.length]) ? '' : ' ',
  )

/**
 * Writes a document's words down as text, in one walk: paragraphs with a blank line between, rows of a table a line each with
 * tabs between the cells. What reads a format calls it for what it meets.
 */
export class PageOfText {
  readonly #blocks: string[] = []
  #line = ''
  /** The cells of the row that is being written, of each table that one stands in. */
  readonly #rows: string[][] = []
  #table: string[] | undefined

  /** Words of the running paragraph. Blanks count as one, and none between two Chinese characters of different lines. */
  words(text: string): void {
    this.#line += text.replaceAll('\u00A0', ' ').replaceAll('\u00AD', '')
  }

  /** A line's end inside a paragraph. */
  lineEnd(): void {
    this.#line = this.#rows.length > 0 ? `${this.#line} ` : `${this.#line}\u2028`
  }

  /** The end of a paragraph, a heading, an item. In a cell it is a blank: a row is one line. */
  paragraphEnd(): void {
    if (this.#rows.length > 0) {
      this.#line += ' '
      return
    }
    const text = this.#written()
    if (text !== '') this.#blocks.push(text)
  }

  tableStart(): void {
    if (this.#rows.length === 0) {
      this.paragraphEnd()
      this.#table = []
    }
    this.#rows.push([])
  }

  /** The end of a cell; those that it spans to the right are empty. */
  cellEnd(span = 1): void {
    const row = this.#rows.at(-1)
    if (!row) return
    row.push(this.#written().replaceAll('\n', ' '), ...Array.from({ length: span - 1 }, () => ''))
  }

  /** The end of a row. A table inside a cell is told as words of the cell. */
  rowEnd(): void {
    const row = this.#rows.pop()
    if (!row) return
    if (this.#rows.length > 0) this.#line += ` ${row.filter(Boolean).join(' ')} `
    else if (row.some(Boolean)) this.#table?.push(row.join('\t'))
    this.#rows.push([])
  }

  tableEnd(): void {
    this.#rows.pop()
    if (this.#rows.length > 0 || !this.#table) return
    if (this.#table.length > 0) this.#blocks.push(this.#table.join('\n'))
    this.#table = undefined
  }

  /** All that was written, with one line's end behind it; nothing where nothing was. */
  toString(): string {
    this.paragraphEnd()
    return this.#blocks.length === 0 ? '' : `${this.#blocks.join('\n\n')}\n`
  }

  #written(): string {
    const lines = this.#line.split('\u2028').map((line) =>
      // Paragraphs are set in with ideographic blanks: the page shows its own.
      unbroken(line).trim(),
    )
    this.#line = ''
    return lines
      .join('\n')
      .replaceAll(/\n{2,}/gu, '\n\n')
      .trim()
  }
}
