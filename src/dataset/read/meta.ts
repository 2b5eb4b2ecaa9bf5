import * as z from 'zod/mini'
import { dateSchema, isDate, isOrdered } from '../../contract/dates.ts'
import { addressPattern } from '../../contract/source.ts'
import type { SourceMeta } from '../../extract/types.ts'
import { compact } from '../compact.ts'
import { because } from './reason.ts'
import { readSidecar, type Sidecar } from './sidecar.ts'

const text = z.string().check(z.minLength(1))

/** What NAME.meta.json may hold. The page links to `url`, so nothing but http and https is taken. */
export const metaSchema = z.strictObject({
  title: z.optional(text),
  publisher: z.optional(text),
  published: z.optional(z.string().check(z.refine(isDate, because('date')))),
  url: z.optional(z.string().check(z.regex(addressPattern, because('url')))),
  place: z.optional(text),
  period: z.optional(
    z
      .strictObject({ start: dateSchema, end: dateSchema })
      .check(z.refine(({ start, end }) => isOrdered(start, end), because('date'))),
  ),
})

/** Reads the meta file of a report; what does not fit comes back as notes, and then there is no value. */
export function readMeta(path: string): Sidecar<SourceMeta> {
  const { value, notes } = readSidecar(path, metaSchema, 'meta.invalid')
  return value ? { value: compact<SourceMeta>(value), notes } : { notes }
}
