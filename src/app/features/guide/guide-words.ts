import type { Language } from '../../state/view-state.ts'
import type { GuideWords } from './shape.ts'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

/** The words of the guide by language. */
export const guideWords: Readonly<Record<Language, GuideWords>> = { zh, en }
