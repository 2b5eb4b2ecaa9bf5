/** Words as they are shown alone, in a label or a title: without characters that only steer the text, without blank edges. */
export const plain = (words: string): string => words.replace(/[\p{Cc}\p{Cf}]/gu, '').trim()
