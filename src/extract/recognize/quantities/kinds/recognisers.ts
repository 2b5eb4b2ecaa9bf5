import type { Recogniser } from '../quantity.ts'
import { bare } from './bare.ts'
import { counted } from './counted.ts'
import { fraction } from './fraction.ts'
import { base, code, date, step } from './no-quantities.ts'
import { proportion } from './proportion.ts'
import { register } from './register.ts'

/** What a numeral may state, in the order in which it is asked: the first that has an answer decides. */
export const recognisers: readonly Recogniser[] = [
  register,
  proportion,
  date,
  code,
  base,
  step,
  fraction,
  counted,
  bare,
]
