import * as z from 'zod/mini'
import { storageOf } from '../kept/storage.ts'
import { noneTold, type Told } from './none.ts'
import { toldOf, toldSchema } from './schema.ts'

/** What is kept; what does not fit of one report costs no other. */
function keptOf(stored: unknown): Told | undefined {
  const { data } = z.safeParse(z.record(z.string(), z.unknown()), stored)
  if (!data) return undefined
  const fits = Object.entries(data).flatMap(([id, told]) => {
    const { data: row } = z.safeParse(toldSchema, told)
    return row ? [[id, toldOf(row)] as const] : []
  })
  return Object.fromEntries(fits)
}

/** Where this browser keeps what a reader says of published reports. */
export const storage = storageOf<Told>('duizhao.told', noneTold, keptOf)
