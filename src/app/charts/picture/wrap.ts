/** A Chinese character is as wide as it is high, a Latin one about half of it. */
const widthOf = (character: string) => (/[\u2e80-\uffef“”‘’…—]/u.test(character) ? 1 : 0.55)

/** Marks that must not begin a line, and the space at which one is broken. */
const clinging = /^[ ，。；：、！？）”’》,.;:!?)]$/u

/** What is not parted: a word of Latin letters or digits with its marks (2021, 20/23, places), else a character. */
const pieces = /[\p{Script=Latin}\d][\p{Script=Latin}\d.,/%–'’-]*|[\s\S]/gu

/** The width of words in times the size of their letters. */
export const emsOf = (words: string): number =>
  [...words].reduce((sum, character) => sum + widthOf(character), 0)

/** Breaks words into lines of at most `ems` times the size of their letters: SVG text does not wrap. */
export function wrapText(words: string, ems: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const [piece] of words.matchAll(pieces)) {
    const wide = [...piece].reduce((sum, character) => sum + widthOf(character), 0)
    if (width > 0 && width + wide > ems && !clinging.test(piece)) {
      lines.push(line)
      line = ''
      width = 0
    }
    line += piece
    width += wide
  }
  return line === '' ? lines : [...lines, line]
}
