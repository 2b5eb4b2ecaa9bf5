import { is, segment } from '../segment.ts'
import type { LabelContext } from './context.ts'
import { type Label, suffixed } from './label.ts'

/** The label of the figure right before it in the sentence: 问题24件｜28人 → 问题人数. */
export function sharedLabel({
  text,
  figures,
  figure,
  at,
  earlier,
  sentence,
}: LabelContext): Label | undefined {
  const previous = figures[at - 1]
  const label = earlier[at - 1]
  if (!previous || !label || previous.start < sentence.start) return undefined
  const shared: Label = { ...label, basis: 'inherited', rules: ['inherited'] }
  const people =
    figure.dimension === 'person' && !/人数$/u.test(shared.suffix) && !endsWithPeople(text, shared)
  return people ? suffixed(shared, '人数', 'shared.person') : shared
}

function endsWithPeople(text: string, label: Label): boolean {
  const last = label.parts.at(-1)
  // 贫困户236户500人: a word for households does not name the people of it.
  return (
    last !== undefined &&
    is(segment(text, last.start, last.end).at(-1), 'person') &&
    text[last.end - 1] !== '户'
  )
}
