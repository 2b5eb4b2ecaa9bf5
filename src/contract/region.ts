import * as z from 'zod/mini'

export const regionLevels = [
  'nation',
  'province',
  'prefecture',
  'county',
  'township',
  'village',
  'organ',
] as const

const code = z.string().check(z.regex(/^\d{6}$/))
const year = z.int().check(z.gte(2000))

/**
 * A place or an organ. `id` is the six-digit code of GB/T 2260 where there is one ("210200"), else the
 * parent's id, a full stop and the name ("210214.双塔街道"). `fullName` is the whole path without spaces.
 */
export const regionSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  fullName: z.string().check(z.minLength(1)),
  level: z.enum(regionLevels),
  parentId: z.optional(z.string()),
  adcode: z.optional(code),
  /** The codes and names that it had before, newest first; `until`: the last year at whose end they held. */
  former: z.optional(z.array(z.strictObject({ code, name: z.string(), until: year }))),
  /** The year at whose end it was there first; absent for what was there at the end of 2000. */
  since: z.optional(year),
  pinyin: z.string(),
})

export type Region = z.infer<typeof regionSchema>
export type RegionLevel = Region['level']
