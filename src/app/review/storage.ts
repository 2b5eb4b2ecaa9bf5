import * as z from 'zod/mini'
import { recordSchema } from '../../review/record.ts'
import { storageOf } from '../data/kept/storage.ts'
import { type Kept, noReviews } from './kept.ts'

const keptSchema = z.strictObject({ name: z.string(), records: z.array(z.unknown()) })

/** What is kept; a record that does not fit costs no other. */
function keptOf(stored: unknown): Kept | undefined {
  const { data } = z.safeParse(keptSchema, stored)
  return (
    data && {
      name: data.name,
      records: data.records.flatMap((record) => z.safeParse(recordSchema, record).data ?? []),
    }
  )
}

/** Where this browser keeps what the reader checked. */
export const storage = storageOf<Kept>('duizhao.reviews', noReviews, keptOf)
