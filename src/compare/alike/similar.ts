import { grouped } from '../../text/grouped.ts'
import { notFirst, notLast } from '../rows/phrases.ts'
import { type Akin, akinOf, type Kinship, kinship } from './akin.ts'
import { type Cohesion, readCohesion } from './cohesion.ts'
import { hanGrams, hanRuns, sharedStretches } from './han.ts'

/** What is read of a practice. `card`: the place whose card shows it; those of one card are not "elsewhere". */
export interface PracticeWords extends Kinship {
  id: string
  card?: string | undefined
  title: string
  themes: readonly string[]
  passage: string
}

export interface SimilarPractice {
  id: string
  /** 0 to 1. */
  score: number
  /** The longest words that both use, the most telling first. */
  shared: string[]
  /** What they have in common besides. */
  akin: Akin[]
}

/** Practices read for their resemblances. */
export interface SimilarIndex {
  practices: ReadonlyMap<string, PracticeWords>
  /** Practice → its grams and their weights, of length one. */
  vectors: Map<string, Map<string, number>>
  postings: Map<string, { practice: PracticeWords; weight: number }[]>
  /** Kind → its practices. */
  kinds: ReadonlyMap<string, readonly PracticeWords[]>
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

const wholeText = ({ title, passage }: PracticeWords): string => `${title}\n${passage}`

/** A title says what the practice is: it counts twice. */
function counts({ title, passage }: PracticeWords): Map<string, number> {
  const tally = new Map<string, number>()
  const all = [...grams(title), ...grams(title), ...grams(passage)]
  for (const gram of all) tally.set(gram, (tally.get(gram) ?? 0) + 1)
  return tally
}

/** Reads practices once, so that each may be asked for those that resemble it. */
export function similarIndex(practices: readonly PracticeWords[]): SimilarIndex {
  const tallies = practices.map((practice) => ({ practice, tally: counts(practice) }))
  const documents = new Map<string, number>()
  for (const { tally } of tallies) {
    for (const gram of tally.keys()) documents.set(gram, (documents.get(gram) ?? 0) + 1)
  }
  const rarity = (gram: string): number => Math.log((1 + practices.length) / (documents.get(gram) ?? 1))
  const vectors: SimilarIndex['vectors'] = new Map()
  const postings: SimilarIndex['postings'] = new Map()
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
  return {
    practices: new Map(practices.map((practice) => [practice.id, practice])),
    vectors,
    postings,
    kinds: grouped(
      practices.filter(({ kind }) => kind !== undefined),
      ({ kind }) => kind ?? '',
    ),
    rarity,
    rarest: Math.log(1 + practices.length),
    cohesion: readCohesion(practices.map(wholeText)),
  }
}

function themesAgree(a: PracticeWords, b: PracticeWords): number {
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

function explain(index: SimilarIndex, a: string, b: string): string[] {
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
 * Practices elsewhere (not on the same card) that are akin to one: by the rare words that they share (TF-IDF over two and three
 * characters), weighed a little by their themes; by their name, their kind and the lists that they spell out. Nothing that shares
 * neither a whole word nor a kind or a name; at most `n`.
 */
export function similarPractices(index: SimilarIndex, practiceId: string, n: number): SimilarPractice[] {
  const practice = index.practices.get(practiceId)
  if (!practice) return []
  const cosines = new Map<PracticeWords, number>()
  const alike = index.kinds.get(practice.kind ?? '') ?? []
  for (const other of alike) cosines.set(other, 0)
  for (const [gram, weight] of index.vectors.get(practiceId) ?? []) {
    for (const other of index.postings.get(gram) ?? []) {
      cosines.set(other.practice, (cosines.get(other.practice) ?? 0) + weight * other.weight)
    }
  }
  const own = wholeText(practice)
  const found: SimilarPractice[] = []
  // A kind that every third practice is of says less than a rare one.
  const share = alike.length / index.practices.size
  const ranked = [...cosines]
    .filter(([{ id, card }]) => id !== practiceId && (practice.card === undefined || card !== practice.card))
    .map(([other, cosine]) => {
      const akin = akinOf(practice, other)
      const words = cosine * (1 - themeShare + themeShare * themesAgree(practice, other))
      return { other, akin, score: Math.min(1, words + kinship(akin, share)) }
    })
    .filter(({ score }) => score >= lowestScore)
    .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
  for (const { other, akin, score } of ranked) {
    if (found.length >= n) break
    const shared = explain(index, own, wholeText(other))
    if (shared.length > 0 || akin.includes('name') || akin.includes('kind'))
      found.push({ id: other.id, score, shared, akin })
  }
  return found
}
