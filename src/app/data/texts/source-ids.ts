import type { Collection } from '../../../compare/collection.ts'

/** What stands in an article: a figure, a practice, a mention. */
interface Told {
  articleId: string
}

/** The source whose text tells of a thing; undefined for no thing. */
export const sourceIdOf = (c: Collection, thing: Told | undefined): string | undefined =>
  thing && c.article(thing.articleId)?.sourceId

/** The sources whose texts tell of things, in their order; one may come several times. */
export const sourceIdsOf = (c: Collection, things: readonly (Told | undefined)[]): string[] =>
  things.flatMap((thing) => sourceIdOf(c, thing) ?? [])
