import type { Practice } from '../contract/practice.ts'
import { type Cohesion, readCohesion } from './cohesion.ts'
import type { Collection } from './collection.ts'
import { cardOf } from './comparable.ts'
import { hanGrams, hanRuns, sharedStretches } from './han.ts'
import { notFirst, notLast } from './rows/phrases.ts'

export interface SimilarPractice {
  practice: Practice
  /** 0 to 1. */
  score: number
  /** The longest words that both use, the most telling first. */
  shared: string[]
}

type TextOf = (practice: Practice) => string

interface Index {
  /** Practice → its grams and their weights, of length one. */
  vectors: Map<string, Map<string, number>>
  postings: Map<string, { practice: Practice; weight: number }[]>
  rarity: (gram: string) => number
  rarest: number
  cohesion: Cohesion
}

/** How much of the score the themes can give or take; without shared words they give nothing. */
const themeShare = 0.25
const lowestScore = 0.03
/** How rare a shared word must be, as a share of the rarest: what a seventh of all say explains nothing. */
const telling = 0.35
const shownWords = 5

const grams = (text: string): string[] => [...hanGrams(text, 2), ...hanGrams(text, 3)]

/** What is read of a practice: its title, then its passage. */
const wholeText = (practice: Practice, textOf: TextOf): string => `${practice.title}\n${textOf(practice)}`

/** A title says what the practice is: it counts twice. */
function counts(practice: Practice, textOf: TextOf): Map<string, number> {
  const tally = new Map<string, number>()
  const all = [...grams(practice.title), ...grams(practice.title), ...grams(textOf(practice))]
  for (const gram of all) tally.set(gram, (tally.get(gram) ?? 0) + 1)
  return tally
}

function build(c: Collection, textOf: TextOf): Index {
  const tallies = c.practices.map((practice) => ({ practice, tally: counts(practice, textOf) }))
  const documents = new Map<string, number>()
  for (const { tally } of tallies) {
    for (const gram of tally.keys()) documents.set(gram, (documents.get(gram) ?? 0) + 1)
  }
  const rarity = (gram: string): number => Math.log((1 + c.practices.length) / (documents.get(gram) ?? 1))
  const vectors: Index['vectors'] = new Map()
  const postings: Index['postings'] = new Map()
  for (const { practice, tally } of tallies) {
    const raw = [...tally].map(([gram, n]) => [gram, (1 + Math.log(n)) * rarity(gram)] as const)
    const norm = Math.sqrt(raw.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    const vector = new Map<string, number>()
    for (const [gram, weight] of raw) {
      // What only one practice says can tie it to none.
      if ((documents.get(gram) ?? 0) < 2) continue
      vector.set(gram, weight / norm)
      const list = postings.get(gram)
      if (list) list.push({ practice, weight: weight / norm })
      else postings.set(gram, [{ practice, weight: weight / norm }])
    }
    vectors.set(practice.id, vector)
  }
  const cohesion = readCohesion(c.practices.map((practice) => wholeText(practice, textOf)))
  return { vectors, postings, rarity, rarest: Math.log(1 + c.practices.length), cohesion }
}

const cache = new WeakMap<Collection, WeakMap<TextOf, Index>>()

function indexOf(c: Collection, textOf: TextOf): Index {
  const known = cache.get(c) ?? new WeakMap<TextOf, Index>()
  cache.set(c, known)
  const index = known.get(textOf) ?? build(c, textOf)
  known.set(textOf, index)
  return index
}

function themesAgree(a: Practice, b: Practice): number {
  const all = new Set([...a.themes, ...b.themes])
  return all.size === 0 ? 0 : a.themes.filter((theme) => b.themes.includes(theme)).length / all.size
}

/** A shared stretch without the halves of words at its edges: 员参 goes, 党群服务中心为 becomes 党群服务中心. */
function trimmed(word: string, texts: readonly string[], { begins, ends }: Cohesion): string {
  const homes = texts.flatMap((text) => hanRuns(text).find((run) => run.includes(word)) ?? [])
  const spots = homes.map((run) => ({ run, at: run.indexOf(word) }))
  let start = 0
  let end = word.length
  const opens = () =>
    !notFirst.has(word.charAt(start)) && spots.every(({ run, at }) => begins(run, at + start))
  const closes = () => !notLast.has(word.charAt(end - 1)) && spots.every(({ run, at }) => ends(run, at + end))
  while (end - start >= 2 && !opens()) start++
  while (end - start >= 2 && !closes()) end--
  return word.slice(start, end)
}

function explain(index: Index, a: string, b: string): string[] {
  const weigh = (word: string) => {
    const rarities = hanGrams(word, 2).map(index.rarity)
    const worth = rarities.reduce((sum, rarity) => sum + rarity, 0)
    return { word, worth, mean: worth / rarities.length }
  }
  const words = sharedStretches(a, b, 2).map((word) => trimmed(word, [a, b], index.cohesion))
  const whole = [...new Set(words)].filter((word) => word.length >= 2)
  return whole
    .filter((word) => !whole.some((longer) => longer !== word && longer.includes(word)))
    .map(weigh)
    .filter(({ mean }) => mean >= telling * index.rarest)
    .sort((x, y) => y.worth - x.worth || (x.word < y.word ? -1 : 1))
    .slice(0, shownWords)
    .map(({ word }) => word)
}

/**
 * Practices elsewhere (not on the same card) that resemble one: by the rare words that they share (TF-IDF over
 * two and three characters), weighed a little by their themes. Nothing that shares no whole word. `textOf` gives a practice's
 * passage; keep the function itself the same between calls, the index is remembered by it.
 */
export function similarPractices(
  c: Collection,
  practiceId: string,
  textOf: TextOf,
  n: number,
): SimilarPractice[] {
  const practice = c.practice(practiceId)
  if (!practice) return []
  const index = indexOf(c, textOf)
  const card = (row: Practice): string | undefined =>
    row.regionId === undefined ? undefined : (cardOf(c, row.regionId) ?? row.regionId)
  const home = card(practice)
  const cosines = new Map<Practice, number>()
  for (const [gram, weight] of index.vectors.get(practiceId) ?? []) {
    for (const other of index.postings.get(gram) ?? []) {
      cosines.set(other.practice, (cosines.get(other.practice) ?? 0) + weight * other.weight)
    }
  }
  const own = wholeText(practice, textOf)
  const found: SimilarPractice[] = []
  const ranked = [...cosines]
    .filter(([other]) => other.id !== practiceId && (home === undefined || card(other) !== home))
    .map(([other, cosine]) => ({
      practice: other,
      score: Math.min(1, cosine * (1 - themeShare + themeShare * themesAgree(practice, other))),
    }))
    .filter(({ score }) => score >= lowestScore)
    .sort((a, b) => b.score - a.score || (a.practice.id < b.practice.id ? -1 : 1))
  for (const entry of ranked) {
    if (found.length >= n) break
    const shared = explain(index, own, wholeText(entry.practice, textOf))
    if (shared.length > 0) found.push({ ...entry, shared })
  }
  return found
}
