import { useLanguage } from '../use-text.ts'
import { en } from './en.ts'
import { type ShareWords, zh } from './zh.ts'

const words = { zh, en } as const

/** Those words in the page's language. They come with what uses them, behind the first card. */
export const useShareWords = (): ShareWords => words[useLanguage()]
