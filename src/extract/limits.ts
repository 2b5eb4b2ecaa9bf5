/** The largest file that is read, in bytes: what a tab can show without a stutter. */
export const sizeLimit = 20 * 1024 * 1024

/** What any report may take, on a slow machine that has other work; a report of 80 kB takes a tenth of a second. */
const startLimit = 30_000
/** What each character may take more: twenty times what it takes on an office computer. */
const characterLimit = 0.05

/**
 * How long a report may be read before it is given up, in milliseconds. The rules take time in proportion to a text's
 * length, so that nothing is given up but what meets a fault of theirs.
 * @param length of the text in characters, or in bytes where only the file is known: then it is three times as patient
 */
export const timeLimitOf = (length: number): number => startLimit + Math.round(length * characterLimit)
