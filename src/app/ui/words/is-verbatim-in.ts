/** Whether words stand in the text to the letter, white space aside: only then they are set in serif. */
export function isVerbatimIn(text: string | undefined, words: string): boolean {
  if (text === undefined) return false
  const bare = (value: string) => value.replace(/\s/gu, '')
  return text.includes(words) || bare(text).includes(bare(words))
}
