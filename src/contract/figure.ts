import * as z from 'zod/mini'
import { periodSchema } from './period.ts'
import { spanSchema } from './span.ts'
import { dimensions } from './taxonomy.ts'

const text = z.string().check(z.minLength(1))

/** What a person did to a figure or a practice: found it right, mended it, or put it in. */
export const reviewSchema = z.enum(['confirmed', 'corrected', 'added'])
/** Who did so, where it was no person. */
export const reviewedBySchema = z.enum(['program'])

/** Above this a double no longer holds every whole number: what is read from a text there would not be what it says. */
const exact = z.number().check(z.minimum(Number.MIN_SAFE_INTEGER), z.maximum(Number.MAX_SAFE_INTEGER))

/** Whether a figure of this value can be told as it stands. Refuses a number of 300 digits. */
export const isExactValue = (value: number): boolean => Math.abs(value) <= Number.MAX_SAFE_INTEGER

/**
 * A quantity that a text states. `raw.slice(span.start, span.end) === quote`.
 * `context` is the sentence, in pieces where a line or column break cut it.
 * `value` (and `valueMax` for a range) is in the base unit: 1.1亿元 is 110000000 元; a percentage as stated.
 * A figure without `regionId` has an unknown place: nothing is guessed.
 * `of`: the indicator whose change, share or completion it is (地区生产总值增长5% is of macro.gdp). `shortLabel`: a label for
 * where room is scarce. `qualifierSpans`: words that qualify the number and do not touch it. `relations`: other figures
 * of the text and what they are to this one. `review`: what a reader did to it, a person unless
 * `reviewedBy` says otherwise.
 */
export const figureSchema = z
  .strictObject({
    id: text,
    articleId: text,
    regionId: z.optional(text),
    span: spanSchema,
    quote: text,
    context: z.array(spanSchema).check(z.minLength(1)),
    value: exact,
    valueMax: z.optional(exact),
    bound: z.enum(['exact', 'about', 'over', 'under', 'atLeast', 'atMost']),
    unit: z.string(),
    dimension: z.enum(dimensions),
    label: z.string(),
    labelSpans: z.array(spanSchema),
    labelBasis: z.enum(['stated', 'inherited', 'derived']),
    kind: z.enum(['level', 'flow', 'rate', 'change', 'target']),
    period: z.optional(periodSchema),
    holder: z.optional(text),
    regionBasis: z.enum(['stated', 'inherited', 'inferred', 'unknown']),
    indicatorId: z.optional(text),
    themes: z.array(text),
    flags: z.optional(z.array(text)),
    confidence: z.number().check(z.minimum(0), z.maximum(1)),
    relatedTo: z.optional(z.array(text)),
    of: z.optional(text),
    shortLabel: z.optional(text),
    qualifierSpans: z.optional(z.array(spanSchema)),
    relations: z.optional(z.array(z.strictObject({ id: text, as: text }))),
    review: z.optional(reviewSchema),
    reviewedBy: z.optional(reviewedBySchema),
  })
  .check(
    z.refine(
      ({ value, valueMax }) => valueMax === undefined || valueMax >= value,
      'a range ends below its start',
    ),
  )

export type Figure = z.infer<typeof figureSchema>
