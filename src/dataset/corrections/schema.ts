import * as z from 'zod/mini'
import { figureSchema } from '../../contract/figure.ts'
import { because } from '../read/reason.ts'
import { readSidecar, type Sidecar } from '../read/sidecar.ts'

const text = z.string().check(z.minLength(1))

/** The fields of a figure that a correction may set; `regionId`, `indicatorId` and `themes` are ids of the dataset. */
const fieldsSchema = z.strictObject({
  label: z.optional(text),
  regionId: z.optional(text),
  kind: z.optional(figureSchema.shape.kind),
  indicatorId: z.optional(text),
  value: z.optional(figureSchema.shape.value),
  unit: z.optional(z.string()),
  themes: z.optional(z.array(text)),
})

/**
 * One row of NAME.corrections.json. `find`: the exact words of the raw text around the figure, line breaks
 * included; `quote`: the figure's own words inside them; `set` or `drop`; `reason`: why, for later readers.
 */
const correctionSchema = z
  .strictObject({
    find: text,
    quote: text,
    set: z.optional(
      fieldsSchema.check(z.refine((set) => Object.keys(set).length > 0, because('nothingSet'))),
    ),
    drop: z.optional(z.literal(true)),
    reason: text,
  })
  .check(z.refine((row) => (row.set === undefined) !== (row.drop === undefined), because('setOrDrop')))

export type Correction = z.infer<typeof correctionSchema>

/** Reads the corrections of a report; what does not fit comes back as notes, and then there is no value. */
export function readCorrections(path: string): Sidecar<Correction[]> {
  return readSidecar(path, z.array(correctionSchema), 'corrections.invalid')
}
