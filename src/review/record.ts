import * as z from 'zod/mini'
import { dateSchema, isOrdered } from '../contract/dates.ts'
import { figureSchema } from '../contract/figure.ts'

const text = z.string().check(z.minLength(1))
const { value, unit, kind, bound } = figureSchema.shape

/** When something holds, as a reader says it: inclusive dates, one of which may be open. */
const timeSchema = z.strictObject({ start: z.optional(dateSchema), end: z.optional(dateSchema) }).check(
  z.refine(({ start, end }) => (start ?? end) !== undefined, 'a period has a start or an end'),
  z.refine(({ start = '', end = '' }) => isOrdered(start, end), 'a period ends before it starts'),
)

/**
 * The fields of a figure that a reader may set; null takes away what was read (no place, no time, no range). `value` and `valueMax` are in
 * the base unit, as in the dataset; `regionId` and `indicatorId` are ids of the dataset.
 */
const figureFieldsSchema = z.strictObject({
  label: z.optional(text),
  regionId: z.optional(z.nullable(text)),
  period: z.optional(z.nullable(timeSchema)),
  kind: z.optional(kind),
  indicatorId: z.optional(z.nullable(text)),
  value: z.optional(value),
  valueMax: z.optional(z.nullable(value)),
  unit: z.optional(unit),
  bound: z.optional(bound),
})
export type FigureFields = z.infer<typeof figureFieldsSchema>

/** The names of those fields, in the order in which they are shown. */
export const figureFields = [
  'label',
  'regionId',
  'period',
  'kind',
  'indicatorId',
  'value',
  'valueMax',
  'unit',
  'bound',
] as const satisfies readonly (keyof FigureFields)[]
export type FigureField = (typeof figureFields)[number]

/** The fields of a practice that a reader may set. */
const practiceFieldsSchema = z.strictObject({ title: z.optional(text) })
export type PracticeFields = z.infer<typeof practiceFieldsSchema>

/** What a reader did: found it right, mended it, or took it out as none. `was`: what had been read then. */
const action = z.enum(['confirm', 'set', 'drop'])
const isWhole = ({ action, set }: { action: string; set?: object | undefined }) =>
  (action === 'set') === (set !== undefined && Object.keys(set).length > 0)

const bodySchema = z.discriminatedUnion('type', [
  z
    .strictObject({
      type: z.literal('FigureReview'),
      action,
      set: z.optional(figureFieldsSchema),
      was: figureFieldsSchema,
      reason: z.optional(text),
    })
    .check(z.refine(isWhole, 'set holds fields where the action is set, and only there')),
  z
    .strictObject({
      type: z.literal('PracticeReview'),
      action,
      set: z.optional(practiceFieldsSchema),
      was: practiceFieldsSchema,
      reason: z.optional(text),
    })
    .check(z.refine(isWhole, 'set holds fields where the action is set, and only there')),
])

const offset = z.int().check(z.nonnegative())

/** The words that a record is about, with those around them: together they stand in the text once. */
const quoteSchema = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: text,
  prefix: z.string(),
  suffix: z.string(),
})
/** Where they stood; offsets count UTF-16 code units of the text. */
const positionSchema = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: offset,
  end: offset,
})

/**
 * One record: who checked what, and what they found. `target.source` is the report by the SHA-256 of its bytes. `creator.type` says
 * whether a person or a program did. Source: W3C Web Annotation Data Model (2017), §§3.2, 3.3.2, 4.2.4, 4.2.5.
 */
export const recordSchema = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  type: z.literal('Annotation'),
  created: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/)),
  creator: z.strictObject({ type: z.enum(['Person', 'Software']), name: text }),
  motivation: z.enum(['assessing', 'editing']),
  target: z.strictObject({
    source: z.string().check(z.regex(/^urn:sha256:[0-9a-f]{64}$/)),
    selector: z.tuple([quoteSchema, positionSchema]),
  }),
  body: bodySchema,
})

/** What a reader found when they checked a figure or a practice. */
export type Review = z.infer<typeof recordSchema>
export type FigureReview = Review & { body: { type: 'FigureReview' } }
export type PracticeReview = Review & { body: { type: 'PracticeReview' } }

export const isOfFigure = (review: Review): review is FigureReview => review.body.type === 'FigureReview'
export const isOfPractice = (review: Review): review is PracticeReview =>
  review.body.type === 'PracticeReview'
