import { wordsHook } from '../use-text.ts'
import { en } from './en.ts'
import { type SourceWords, zh } from './zh.ts'

/** Those words in the page's language. They come with what uses them, behind the first card. */
export const useSourceWords = wordsHook<SourceWords>({ zh, en })
