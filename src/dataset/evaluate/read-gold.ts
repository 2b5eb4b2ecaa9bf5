import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { jsonPath } from '../../contract/json-path.ts'
import { byCodeUnits } from '../read/list.ts'
import { goldSchema } from './gold.ts'
import type { GoldFile } from './score.ts'

const ending = '.gold.json'

/** The gold files of a folder, by name. Throws with the file and the place in it where one does not fit. */
export function readGold(folder: string): GoldFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending))
  return names.sort(byCodeUnits).map((name) => {
    const parsed = z.safeParse(goldSchema, JSON.parse(readFileSync(join(folder, name), 'utf8')))
    if (parsed.success) return { stem: name.slice(0, -ending.length), gold: parsed.data }
    const [misfit] = parsed.error.issues
    throw new Error(`${name}: ${jsonPath(misfit?.path ?? [])}: ${misfit?.message ?? 'it does not fit'}`)
  })
}
