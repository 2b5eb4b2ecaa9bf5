/** A Chinese character is as wide as it is high, a Latin one about half of it. */
const widthOf = (character: string) => (/[\u2e80-\uffef“”‘’…—]/u.test(character) ? 1 : 0.55)

/** Marks that must not begin a line. */
const clinging = /[，。；：、！？）”’》,.;:!?)]/u

/** Breaks words into lines of at most `ems` times the size of their letters: SVG text does not wrap. */
export function wrapText(words: string, ems: number): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const character of words) {
    const next = width + widthOf(character)
    if (next > ems && !clinging.test(character)) {
      lines.push(line)
      line = ''
      width = 0
    }
    line += character
    width += widthOf(character)
  }
  return line === '' ? lines : [...lines, line]
}
