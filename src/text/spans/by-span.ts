/** A bound of a stretch as part of one number that names the stretch: no block is that long. */
const widest = 2 ** 26

/**
 * What is read of the stretches of a text, each read once: the stretches of one block are asked for one after the other, by several
 * readers. Only the text asked for last is kept.
 */
export function bySpan<T>(
  read: (text: string, start: number, end: number) => T,
): (text: string, start: number, end: number) => T {
  let last = ''
  let asked = new Map<number, T>()
  return (text, start, end) => {
    if (last !== text) {
      last = text
      asked = new Map()
    }
    const key = start * widest + end
    const known = asked.get(key)
    if (known !== undefined) return known
    const told = read(text, start, end)
    asked.set(key, told)
    return told
  }
}
