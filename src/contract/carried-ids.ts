/**
 * The element in which a page that is one file carries its dataset. By themselves: each page asks for them before its first card, and for nothing
 * else of `carried.ts`.
 */
export const datasetElement = 'inlined-dataset'

/** And that in which it carries the texts of the sources. */
export const textsElement = 'inlined-texts'
