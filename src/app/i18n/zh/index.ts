import { charts } from './charts.ts'
import { drawer } from './drawer.ts'
import { excerpts } from './excerpts.ts'
import { exports } from './exports.ts'
import { practices } from './practices.ts'
import { regions } from './regions.ts'
import { share } from './share.ts'
import { shell } from './shell.ts'
import { table } from './table.ts'
import { terms } from './terms.ts'

/** A place whose name in this language is not what its characters read as; in Chinese none. */
const placeNames: Readonly<Record<string, string>> = {}

/** An organ whose name is another in this language; in Chinese none. */
const organName = (_name: string, _spelled: (characters: number) => string): string | undefined => undefined

/** Every string of the page in Chinese; its type is the contract of the other languages. */
export const zh = {
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
