import type { Check } from './check.ts'

/** Before what is not yet known for sure: 预计｜全年接待游客9.6亿人次. Refuses 预计数, the name of a column. */
const estimated = /预计(?!数)[^。;!?]{0,80}$/u

/** Numbers of a finished year that a report only estimates (预计全社会研发投入增长4.9%): they are told as what came, and are not yet. */
export const estimates: Check = (figures, view) => {
  const flagged = figures.filter(
    ({ kind, context: [sentence], span }) =>
      kind !== 'target' && sentence !== undefined && estimated.test(view.slice(sentence.start, span.start)),
  )
  return flagged.length > 0 ? [{ flag: 'estimate', flagged, about: [], doubt: false }] : []
}
