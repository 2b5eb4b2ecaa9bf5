import { useLanguage } from '../use-text.ts'
import { en } from './en.ts'
import { zh } from './zh.ts'

/** What is said where figures are checked; the Chinese file's shape types the English one. */
export type ReviewWords = typeof zh

const words = { zh, en } as const

/** Those words in the page's language. They come with what uses them, behind the first card. */
export const useReviewWords = (): ReviewWords => words[useLanguage()]
