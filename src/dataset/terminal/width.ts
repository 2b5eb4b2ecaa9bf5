const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
const empty = /[\p{Mn}\p{Me}\p{Cf}]/u

/** How many columns a terminal gives to a text: two for a Chinese character, none for a combining mark. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += wide.test(character) ? 2 : empty.test(character) ? 0 : 1
  return width
}

const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, '0')

/**
 * A text in which control characters are spelled out, those of writing direction too, so that a file's name can neither
 * steer the terminal nor look like another name.
 */
export function printable(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (character) => `\\x${hex(character, 2)}`)
    .replace(/[\p{Bidi_Control}\p{Cs}\u200b\u2060\ufeff]/gu, (character) => `\\u${hex(character, 4)}`)
}
