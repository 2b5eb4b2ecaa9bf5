import type { Check } from './check.ts'

/** So far before a number the word is looked for. */
const reach = 90

/** Whether a stretch before a number says, in the number's own sentence, that it is estimated: 预计｜全年接待游客. Refuses 预计数, the name of a column. */
function isEstimated(words: string): boolean {
  const at = words.lastIndexOf('预计')
  return at >= 0 && words[at + 2] !== '数' && !/[。;!?]/u.test(words.slice(at))
}

/** Numbers of a finished year that a report only estimates (预计全社会研发投入增长4.9%): they are told as what came, and are not yet. */
export const estimates: Check = (figures, view) => {
  const flagged = figures.filter(
    ({ kind, context: [sentence], span }) =>
      kind !== 'target' &&
      sentence !== undefined &&
      isEstimated(view.slice(Math.max(sentence.start, span.start - reach), span.start)),
  )
  return flagged.length > 0 ? [{ flag: 'estimate', flagged, about: [], doubt: false }] : []
}
