const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
const empty = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many columns a terminal gives to a text: two for a Chinese character, none for a combining mark. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : empty.test(character) ? 0 : 1
  return width
}

/** A text in which control characters are spelled out, so that a file's name cannot steer the terminal. */
export function printable(text: string): string {
  return text.replace(
    /\p{Cc}/gu,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  )
}
