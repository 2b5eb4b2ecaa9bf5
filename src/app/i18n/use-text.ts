import { useEffect, useSyncExternalStore } from 'react'
import type { Region } from '../../contract/region.ts'
import { useView } from '../state/store.ts'
import type { Language } from '../state/view-state.ts'
import { dictionaryOf, loadLanguage, onLanguage } from './dictionaries.ts'
import type { Dictionary } from './dictionary.ts'

/** The dictionary of the reader's language; Chinese as long as it is on its way. */
export function useText(): Dictionary {
  const lang = useLanguage()
  useEffect(() => void loadLanguage(lang).catch(() => undefined), [lang])
  return useSyncExternalStore(onLanguage, () => dictionaryOf(lang))
}

export function useLanguage(): Language {
  return useView((state) => state.lang)
}

/** A hook that gives words that are no part of the dictionary in the reader's language. */
export const wordsHook =
  <T>(words: Readonly<Record<Language, T>>) =>
  (): T =>
    words[useLanguage()]

/** The member of a pair in both languages that the reader reads. */
export function useBilingual(): (row: { zh: string; en: string }) => string {
  const lang = useLanguage()
  return (row) => row[lang]
}

const levelWords =
  /(维吾尔|壮族|回族)?自治区$|特别行政区$|(?:[^\s族]{1,4}族){0,4}自治[州县旗]$|街道$|社区$|地区$|林区$|[省市区县旗盟乡镇村]$|苏木$|嘎查$/u

/** 大连市 → 大连; a name of two characters stays whole (忠县, 城区). */
export function shortName(name: string): string {
  const short = name.replace(levelWords, '')
  return short.length >= 2 ? short : name
}

/** da lian → Dalian; an apostrophe keeps a syllable that begins with a vowel apart: xi an → Xi’an. */
function joinSyllables(syllables: readonly string[]): string {
  const joined = syllables.map((one, at) => (at > 0 && /^[aoe]/.test(one) ? `’${one}` : one)).join('')
  return joined.charAt(0).toUpperCase() + joined.slice(1)
}

/** All by which a reader may look a place up: its path, its pinyin with and without blanks, its English name where English is there. */
export const spellingsOf = (region: Region): string[] => [
  region.fullName,
  region.pinyin,
  region.pinyin.replaceAll(' ', ''),
  regionName(region, 'en'),
]

/**
 * What a reader calls a place: in Chinese its name, in English its official spelling, else its pinyin without the word of its level
 * (da lian shi → Dalian). An organ is told by its office; one that no row names keeps its Chinese name.
 */
export function regionName(region: Region, lang: Language, form: 'full' | 'short' = 'full'): string {
  if (lang === 'zh') return form === 'short' ? shortName(region.name) : region.name
  if (region.pinyin === '') return region.name
  if (region.level === 'organ') {
    const spelled = (characters: number) => joinSyllables(region.pinyin.split(' ').slice(0, characters))
    return dictionaryOf(lang).organName(region.name, spelled) ?? region.name
  }
  const short = shortName(region.name)
  const { placeNames } = dictionaryOf(lang)
  return (
    placeNames[region.name] ??
    placeNames[short] ??
    joinSyllables(region.pinyin.split(' ').slice(0, short.length))
  )
}
