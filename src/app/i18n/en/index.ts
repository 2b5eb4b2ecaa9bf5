import type { Dictionary } from '../dictionary.ts'
import { charts } from './charts.ts'
import { drawer } from './drawer.ts'
import { excerpts } from './excerpts.ts'
import { exports } from './exports.ts'
import { organName } from './names/organs.ts'
import { placeNames } from './names/place-names.ts'
import { practices } from './practices.ts'
import { regions } from './regions.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'
import { table } from './table.ts'
import { terms } from './terms.ts'

export const en: Dictionary = {
  charts,
  drawer,
  excerpts,
  exports,
  organName,
  placeNames,
  practices,
  regions,
  share,
  shell,
  table,
  terms,
}
