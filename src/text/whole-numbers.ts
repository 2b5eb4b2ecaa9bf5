const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /[\d.]/u.test(character)

/** Whether a cut at an offset would part the digits of a number: 23｜.5%. */
const parts = (text: string, at: number): boolean => isDigit(text[at - 1]) && isDigit(text[at])

/**
 * Where a piece of a text may begin that shall begin at an offset: behind the number that this would cut.
 * @returns an offset into the text, at most `limit`
 */
export function beginsAt(text: string, offset: number, limit = text.length): number {
  let at = offset
  while (at < limit && parts(text, at)) at++
  return at
}

/**
 * Where a piece of a text may end that shall end at an offset: before the number that this would cut.
 * @returns an offset into the text, at least `limit`
 */
export function endsAt(text: string, offset: number, limit = 0): number {
  let at = offset
  while (at > limit && parts(text, at)) at--
  return at
}
