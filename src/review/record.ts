import * as z from 'zod/mini'
import { dateSchema, isOrdered } from '../contract/dates.ts'
import { figureSchema } from '../contract/figure.ts'
import { listKinds, nodeSchema, practiceSchema } from '../contract/practice.ts'

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
  label: z.optional(z.string()),
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

/** What a reader says that a practice spells out, each with where it stands in the text; null takes away what was read. */
const list = z.optional(z.nullable(z.array(nodeSchema).check(z.minLength(2))))

/** The fields of a practice that a reader may set. */
const practiceFieldsSchema = z.strictObject({
  title: z.optional(text),
  status: z.optional(practiceSchema.shape.status),
  regionId: z.optional(z.nullable(text)),
  steps: list,
  levels: list,
  parts: list,
})
export type PracticeFields = z.infer<typeof practiceFieldsSchema>

/** The names of those fields. */
export const practiceFields = [
  'title',
  'status',
  'regionId',
  ...listKinds,
] as const satisfies readonly (keyof PracticeFields)[]

/** What a reader did: found it right, mended it, took it out as none, or put in what had not been read. `was`: what had been read then. */
const action = z.enum(['confirm', 'set', 'drop', 'add'])
/** What must be said of what is put in. */
const needed = {
  FigureReview: ['label', 'value', 'unit', 'kind', 'bound'],
  PracticeReview: ['title', 'status'],
} as const
const isWhole = ({ action, set = {} }: { action: string; set?: object | undefined }) =>
  (action === 'set' || action === 'add') === Object.keys(set).length > 0
const isSaid = ({
  type,
  action,
  set = {},
}: {
  type: keyof typeof needed
  action: string
  set?: object | undefined
}) => action !== 'add' || needed[type].every((field) => (set as Record<string, unknown>)[field] !== undefined)

/** Of a figure or of a practice. */
const fieldsSchema = z.strictObject({ ...figureFieldsSchema.shape, ...practiceFieldsSchema.shape })
const areOf = (type: string, fields: object): boolean => {
  const own: readonly string[] = type === 'FigureReview' ? figureFields : practiceFields
  return Object.keys(fields).every((field) => own.includes(field))
}

const bodySchema = z
  .strictObject({
    type: z.enum(['FigureReview', 'PracticeReview']),
    action,
    set: z.optional(fieldsSchema),
    was: fieldsSchema,
    reason: z.optional(text),
  })
  .check(
    z.refine(isWhole, 'set holds fields where the action is set or add, and only there'),
    z.refine(isSaid, 'what is added has a name and all that it needs'),
    // What had been read may have no name; what a reader sets has one.
    z.refine(({ set }) => set?.label !== '', 'a label that is set says something'),
    z.refine(
      ({ type, set = {}, was }) => areOf(type, set) && areOf(type, was),
      'the fields are of something else',
    ),
  )

const offset = z.int().check(z.nonnegative())
const selectorSchema = z.strictObject({
  type: z.enum(['TextQuoteSelector', 'TextPositionSelector']),
  exact: z.optional(text),
  prefix: z.optional(z.string()),
  suffix: z.optional(z.string()),
  start: z.optional(offset),
  end: z.optional(offset),
})

/** Whether selectors are the words, and behind them where they stood. */
const areBoth = ([quote, position, other]: readonly z.infer<typeof selectorSchema>[]): boolean =>
  other === undefined &&
  quote?.type === 'TextQuoteSelector' &&
  [quote.exact, quote.prefix, quote.suffix].every((words) => words !== undefined) &&
  position?.type === 'TextPositionSelector' &&
  position.start !== undefined &&
  position.end !== undefined

const shape = {
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.string().check(z.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
  type: z.literal('Annotation'),
  created: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/)),
  creator: z.strictObject({ type: z.enum(['Person', 'Software']), name: text }),
  motivation: z.enum(['assessing', 'editing']),
  target: z.strictObject({
    source: z.string().check(z.regex(/^urn:sha256:[0-9a-f]{64}$/)),
    selector: z.array(selectorSchema).check(z.refine(areBoth, 'a quote and a position')),
  }),
  body: bodySchema,
}

/** The words that a record is about, with those around them: together they stand in the text once. */
interface Quote {
  type: 'TextQuoteSelector'
  exact: string
  prefix: string
  suffix: string
}

/** Where they stood; offsets count UTF-16 code units of the text. */
interface Position {
  type: 'TextPositionSelector'
  start: number
  end: number
}

interface Body<Type, Fields> extends Omit<z.infer<typeof bodySchema>, 'type' | 'set' | 'was'> {
  type: Type
  set?: Fields
  was: Fields
}

/** A record about a figure, or about a practice. */
interface ReviewOf<B> extends Omit<z.infer<z.ZodMiniObject<typeof shape>>, 'target' | 'body'> {
  target: { source: string; selector: [Quote, Position] }
  body: B
}
export type FigureReview = ReviewOf<Body<'FigureReview', FigureFields>>
export type PracticeReview = ReviewOf<Body<'PracticeReview', PracticeFields>>
/** What a reader found when they checked a figure or a practice. */
export type Review = FigureReview | PracticeReview

/**
 * One record: who checked what, and what they found. `target.source` is the report by the SHA-256 of its bytes. `creator.type` says
 * whether a person or a program did. Source: W3C Web Annotation Data Model (2017), §§3.2, 3.3.2, 4.2.4, 4.2.5. Its parts are those of which the dataset's
 * schemas are made as well (no unions): the library for others would be in the page's first load.
 */
export const recordSchema = z.strictObject(shape) as unknown as z.ZodMiniType<Review>

export const isOfFigure = (review: Review): review is FigureReview => review.body.type === 'FigureReview'
export const isOfPractice = (review: Review): review is PracticeReview =>
  review.body.type === 'PracticeReview'
