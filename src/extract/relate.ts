import type { Figure } from '../contract/figure.ts'

/** What another figure is to a figure: what it changed from or to, what was planned, or what came of a plan. */
export type RelationAs = 'from' | 'to' | 'plan' | 'result'

/** Two figures of a text: `other` is to `id` what `as` says. */
export interface Link {
  id: string
  other: string
  as: 'from' | 'plan'
}

const reverse = { from: 'to', plan: 'result' } as const satisfies Record<Link['as'], RelationAs>

/** The figures with what they are to each other, told of both: 由85%上升到｜94% changed from 85%, and 85% to it. */
export function related(figures: readonly Figure[], links: readonly Link[]): Figure[] {
  const relations = new Map<string, { id: string; as: RelationAs }[]>()
  const put = (id: string, other: string, as: RelationAs) =>
    relations.set(id, [...(relations.get(id) ?? []), { id: other, as }])
  for (const { id, other, as } of links) {
    put(id, other, as)
    put(other, id, reverse[as])
  }
  return figures.map((figure) => {
    const own = relations.get(figure.id)
    return own ? { ...figure, relations: own } : figure
  })
}
