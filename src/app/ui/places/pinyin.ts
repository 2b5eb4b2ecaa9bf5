import pinyin from 'pinyin-match'

/** Whether Latin words are the pinyin or the initials of a part of a name: `dandong`, `dd` → 丹东市. */
export function match(name: string, words: string): boolean {
  return /^[a-z]+( [a-z]+)*$/i.test(words) && pinyin.match(name, words) !== false
}
