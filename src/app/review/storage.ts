import * as z from 'zod/mini'
import { recordSchema } from '../../review/record.ts'
import { storageOf } from '../data/kept/storage.ts'
import { type Kept, noReviews } from './kept.ts'

const keptSchema = z.strictObject({ name: z.string(), records: z.array(recordSchema) })

/** Where this browser keeps what the reader checked. */
export const storage = storageOf<Kept>(
  'duizhao.reviews',
  noReviews,
  (stored) => z.safeParse(keptSchema, stored).data,
)
