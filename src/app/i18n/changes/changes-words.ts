import type { Language } from '../../state/view-state.ts'
import { changes as en } from './en.ts'
import { changes as zh } from './zh.ts'

/** The words of what has changed since other data: they come with the dialog, and are in no other's way. */
export const changesWords: Readonly<Record<Language, typeof zh>> = { zh, en }
