import type { Language } from '../../state/view-state.ts'
import { en } from './en.ts'
import type { GuideWords } from './shape.ts'
import { zh } from './zh.ts'

/** The words of the guide by language. */
export const guideWords: Readonly<Record<Language, GuideWords>> = { zh, en }
