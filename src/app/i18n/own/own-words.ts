import { wordsHook } from '../use-text.ts'
import { en } from './en.ts'
import { type OwnWords, zh } from './zh.ts'

export type { OwnWords } from './zh.ts'

/** Those words in the page's language. They come with what uses them, behind the first card. */
export const useOwnWords = wordsHook<OwnWords>({ zh, en })
