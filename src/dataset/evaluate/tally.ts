/** What was counted so far, over all sources: hits of a number of cases by measure, and misses by kind in words. */
export class Tally {
  readonly counts = new Map<string, { hit: number; of: number }>()
  readonly misses = new Map<string, string[]>()

  /** Counts one case of a measure: a hit, part of one (a half for the region above), or none. */
  add(measure: string, hit: number | boolean): void {
    const count = this.counts.get(measure) ?? { hit: 0, of: 0 }
    this.counts.set(measure, { hit: count.hit + Number(hit), of: count.of + 1 })
  }

  /** Keeps a miss for the reader of the report. */
  miss(kind: string, text: string): void {
    const list = this.misses.get(kind)
    if (list) list.push(text)
    else this.misses.set(kind, [text])
  }

  /** Hits over cases, or nothing where there was no case. */
  rate(measure: string): number | undefined {
    const count = this.counts.get(measure)
    return count && count.of > 0 ? count.hit / count.of : undefined
  }
}
