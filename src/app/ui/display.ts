/** Words of a report on one line: breaks of a newspaper's columns are none of a citation's, nor is the room beside them. */
export const onOneLine = (words: string): string =>
  words
    .split('\n')
    .map((line) => line.trim())
    .join('')

/** Whether a stretch is the head of a table, which ends with its line; the line of a paragraph that was cut holds no blanks. */
export const isHeadOfTable = (words: string): boolean =>
  words.endsWith('\n') && /[\s|｜,，]|单位/u.test(words.trim())

/** The full-width form of an ASCII mark stands 0xfee0 above it. */
const wide = (mark: string) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0)

const chinese = /[\p{sc=Han}\u3000-\u303f\uff00-\uffef“”‘’…—《》]/u

/**
 * Shows half-width punctuation that touches a Chinese character full-width, one for one: offsets hold.
 * "提升,收入1,200元" → "提升，收入1,200元".
 */
export function display(text: string): string {
  return text.replace(/[,:;!?()]/g, (mark, at: number) => {
    const before = text.charAt(at - 1)
    const after = text.charAt(at + 1)
    if (/\d/.test(before) && /\d/.test(after)) return mark
    return chinese.test(before) || chinese.test(after) ? wide(mark) : mark
  })
}
