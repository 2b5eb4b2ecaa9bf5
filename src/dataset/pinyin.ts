import { pinyin } from 'pinyin-pro'
import type { Region } from '../contract/region.ts'
import { pinyinOverrides } from './pinyin-overrides.ts'

const overrides = [...pinyinOverrides].sort(([a], [b]) => b.length - a.length)

/**
 * The toneless syllables of a name, with spaces between: 大连市 → "da lian shi". ü is written v, as it is
 * typed: 吕梁市 → "lv liang shi". What is not a Chinese character stays as it is, in one piece:
 * 520社区 → "520 she qu".
 */
export function toPinyin(name: string): string {
  const characters = [...name]
  const options = { toneType: 'none', type: 'array', surname: 'off', v: true } as const
  const syllables = [...pinyin(name, options)]
  // one syllable a character is what the overrides rest on; the library's own answer where it is not so
  if (syllables.length !== characters.length) return syllables.join(' ')
  const settled = new Set<number>()
  for (const [part, reading] of overrides) {
    const length = [...part].length
    for (let at = 0; at + length <= characters.length; at++) {
      if (characters.slice(at, at + length).join('') !== part || settled.has(at)) continue
      reading.split(' ').forEach((syllable, offset) => {
        syllables[at + offset] = syllable
        settled.add(at + offset)
      })
    }
  }
  return joinRuns(characters, syllables)
}

/** The region with its pinyin; one that has it already keeps it. */
export function withPinyin(region: Region): Region {
  return region.pinyin === '' ? { ...region, pinyin: toPinyin(region.name) } : region
}

/** Syllables with spaces between; neighbours that are not Chinese stay together, white space goes. */
function joinRuns(characters: readonly string[], syllables: readonly string[]): string {
  let text = ''
  let inRun = false
  characters.forEach((character, index) => {
    const foreign = !/\p{Script=Han}/u.test(character)
    text += (foreign && inRun ? '' : ' ') + (syllables[index] ?? '')
    inRun = foreign
  })
  return text.replace(/\s+/g, ' ').trim()
}
