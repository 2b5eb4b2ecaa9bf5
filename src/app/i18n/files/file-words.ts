import type { Language } from '../../state/view-state.ts'
import { files as en } from './en.ts'
import { type FileWords, files as zh } from './zh.ts'

export type { FileWords } from './zh.ts'

/** The words that stand in files of figures: they come with what makes files, behind the first card. */
export const fileWords: Readonly<Record<Language, FileWords>> = { zh, en }
