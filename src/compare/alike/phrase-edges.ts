import { formulas, notFirst, notLast, plainWords } from '../rows/phrases.ts'
import { readCohesion } from './cohesion.ts'
import { hanRuns } from './han.ts'
import type { PlaceText } from './shared-grams.ts'

/** 市聚焦振兴 is the end of a name and what it did; 市委, 区级, 县域 are words. */
const endOfName = /^[省市区县旗盟州](?![委级直属纪民域县区政内])/

/** 党组织的政治 is a piece of a sentence; only a long phrase is one with a 的 inside. */
export const edgesHold = (phrase: string): boolean =>
  !notFirst.has(phrase.charAt(0)) &&
  !notLast.has(phrase.charAt(phrase.length - 1)) &&
  !endOfName.test(phrase) &&
  (phrase.length >= 8 || !phrase.includes('的'))

/** The phrases that stand as whole words at least once in enough places. */
export function wholeWords(
  texts: readonly PlaceText[],
  phrases: ReadonlySet<string>,
  { max, places }: { max: number; places: number },
): Set<string> {
  const cohesion = readCohesion(texts.map(({ text }) => text))
  const users = new Map<string, Set<string>>()
  for (const { regionId, text } of texts) {
    for (const run of hanRuns(text)) {
      for (let start = 0; start < run.length; start++) {
        if (!cohesion.begins(run, start)) continue
        for (let end = start + 1; end <= Math.min(run.length, start + max); end++) {
          const phrase = run.slice(start, end)
          if (!phrases.has(phrase) || !cohesion.ends(run, end)) continue
          users.set(phrase, (users.get(phrase) ?? new Set()).add(regionId))
        }
      }
    }
  }
  return new Set([...users].filter(([, ids]) => ids.size >= places).map(([phrase]) => phrase))
}

/** Whether a phrase is a word of the trade, or a piece of one. */
export const plain = (phrase: string): boolean =>
  plainWords.has(phrase) || [...plainWords].some((word) => word.includes(phrase))

/** Whether a phrase holds, or is a piece of, what every report of the kind says. */
export const formula = (phrase: string): boolean =>
  formulas.some((words) => phrase.includes(words) || words.includes(phrase))

const generic = /(街道|社区|自治[区州县旗]|地区|新区|[省市区县旗盟州镇乡村])$/

/** Whether a phrase holds a name or a piece of one at its edge: 连市委 of 大连市委. 街道党工委 is no piece of 四平街道. */
export function touchesName(names: readonly string[]): (phrase: string) => boolean {
  const heads = new Set<string>()
  const tails = new Set<string>()
  for (const name of new Set(names)) {
    const stem = name.replace(generic, '').length
    for (let cut = 1; cut < stem; cut++) tails.add(name.slice(cut))
    for (let cut = 2; cut < name.length; cut++) heads.add(name.slice(0, cut))
  }
  const edges = (phrase: string): boolean => {
    for (let cut = 2; cut < phrase.length; cut++) {
      if (tails.has(phrase.slice(0, cut)) || heads.has(phrase.slice(-cut))) return true
    }
    return false
  }
  return (phrase) => edges(phrase) || names.some((name) => phrase.includes(name))
}
