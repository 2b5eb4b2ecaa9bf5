import * as z from 'zod/mini'

const figureSchema = z.object({
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  value: z.number(),
  valueMax: z.nullish(z.number()),
  qualifier: z.nullish(z.string()),
  unit: z.nullish(z.string()),
  label: z.string(),
  region: z.nullish(z.string()),
  time: z.nullish(z.string()),
  kind: z.string(),
  indicator: z.nullish(z.string()),
  tier: z.string(),
})

const practiceSchema = z.object({
  region: z.nullish(z.string()),
  title: z.string(),
  start: z.int(),
  end: z.int(),
  themes: z.array(z.string()),
  steps: z.nullish(z.array(z.string())),
  levels: z.nullish(z.array(z.string())),
  parts: z.nullish(z.array(z.string())),
})

const articleSchema = z.object({
  title: z.nullish(z.string()),
  kind: z.nullish(z.string()),
  spans: z.array(z.tuple([z.int(), z.int()])),
})

/**
 * A gold file: what a careful reader found in one source. Offsets are code points from the start of the raw
 * text, end exclusive. Fields that scoring does not use are let through.
 */
export const goldSchema = z.object({
  source: z.optional(z.string()),
  articles: z.optional(z.array(articleSchema)),
  figures: z.array(figureSchema),
  practices: z.optional(z.array(practiceSchema)),
})

export type Gold = z.infer<typeof goldSchema>
export type GoldFigure = z.infer<typeof figureSchema>

/** A function from an offset in code points to one in UTF-16 code units, for one text. */
export function codeUnitOffsets(text: string): (codePoints: number) => number {
  // one entry for each character of two code units, which are rare: its offset in code points
  const pairs: number[] = []
  let codePoint = 0
  for (const character of text) {
    if (character.length === 2) pairs.push(codePoint)
    codePoint += 1
  }
  return (offset) => offset + pairs.filter((at) => at < offset).length
}

/** The gold with its offsets in UTF-16 code units, as a dataset has them. */
export function inCodeUnits(gold: Gold, text: string): Gold {
  const unit = codeUnitOffsets(text)
  const move = <T extends { start: number; end: number }>(item: T): T => ({
    ...item,
    start: unit(item.start),
    end: unit(item.end),
  })
  return {
    ...gold,
    figures: gold.figures.map(move),
    ...(gold.practices && { practices: gold.practices.map(move) }),
    ...(gold.articles && {
      articles: gold.articles.map((article) => ({
        ...article,
        spans: article.spans.map(([start, end]): [number, number] => [unit(start), unit(end)]),
      })),
    }),
  }
}

/** Figures whose quote is not the text at their place: the gold belongs to another version of the text. */
export function misplaced(gold: Gold, text: string): GoldFigure[] {
  return gold.figures.filter(({ start, end, quote }) => text.slice(start, end) !== quote)
}
