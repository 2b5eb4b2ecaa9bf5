import type { zh } from './zh/index.ts'

/** The shape of a language: one section a room of the page, the same keys in every language. */
export type Dictionary = typeof zh
