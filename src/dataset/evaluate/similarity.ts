import type { Region } from '../../contract/region.ts'

/** A phrase as it is compared: full-width forms folded, without white space, quotes, brackets, commas and 的. */
export function clean(text: string | null | undefined): string {
  return (text ?? '').normalize('NFKC').replace(/[\s“”"'‘’()()、,,。的]/g, '')
}

/** How often each pair of neighbouring characters occurs; a single character stands for itself. */
function bigrams(text: string): Map<string, number> {
  if (text.length < 2) return new Map(text ? [[text, 1]] : [])
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0)

/** The Dice coefficient of two phrases' bigrams: 0 for nothing in common, 1 for the same. */
export function dice(a: string | null | undefined, b: string | null | undefined): number {
  const left = bigrams(clean(a))
  const right = bigrams(clean(b))
  const all = sum(left.values()) + sum(right.values())
  const both = sum([...left].map(([pair, count]) => Math.min(count, right.get(pair) ?? 0)))
  return all === 0 ? 0 : (2 * both) / all
}

/** Near enough for a chart's axis: much the same words, or the same head noun with fewer or more modifiers. */
export function isUsableLabel(gold: string, got: string): boolean {
  const want = clean(gold)
  const have = clean(got)
  return have.length >= 2 && (dice(want, have) >= 0.5 || want.endsWith(have) || have.endsWith(want))
}

/** Tells a reader who has not read the sentence which ones are counted: a bare noun (单位) does not. */
export function tellsWhich(gold: string, got: string): boolean {
  const want = clean(gold)
  const have = clean(got)
  if (have.length < 2) return false
  if (dice(want, have) >= 0.5) return true
  if (want.endsWith(have)) return have.length >= 4 && have.length * 3 >= want.length
  return have.endsWith(want) && want.length * 3 >= have.length
}

/** 1 for the place itself, a half for a place that it lies in, else 0. */
export function regionScore(goldName: string | null | undefined, region: Region | undefined): number {
  const want = clean(goldName)
  const have = clean(region?.fullName)
  if (!have) return 0
  if (want === have) return 1
  return want.startsWith(have) && have.length >= 3 ? 0.5 : 0
}

/** Equal but for the rounding of floating-point numbers. */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}
