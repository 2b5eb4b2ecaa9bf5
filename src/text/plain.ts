/** Words as they are shown alone, in a label or a title: without characters that only steer the text, without blank edges. */
export const plain = (words: string): string => words.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()

/** Without the marks of notes: 常住人口[2]. */
export const withoutNotes = (words: string): string => words.replace(/\[\d{1,2}\]/gu, '')
