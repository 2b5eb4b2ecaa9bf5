import { countedDimensions } from '../../../contract/dimensions.ts'
import { is } from '../../tokens/token.ts'
import { wordsIn } from '../../tokens/words.ts'
import type { LabelContext } from '../context.ts'
import type { Label } from '../label.ts'

/** What stands behind a number up to the next pause is no longer than this. */
const longest = 18

/**
 * All that stands behind the number of a list up to its end, where it ends with a thing, though it opens like a predicate:
 * 建设试点22个、｜8个｜整县推进农文旅融合发展试点. Refuses what ends with a verb (5个｜整体搬迁), and a number that something stands before.
 */
export function restAfter({ text, figure, end, start, figures, at }: LabelContext): Label | undefined {
  if (!countedDimensions.has(figure.dimension) || end - figure.end > longest) return undefined
  if (!/^(?:[、和与及]|以及)?$/u.test(text.slice(start, figure.start))) return undefined
  if (figures[at - 1] === undefined || figures[at + 1]?.start === end) return undefined
  const words = text.slice(figure.end, end)
  if (!/^[\p{Script=Han}“”()]{4,}$/u.test(words)) return undefined
  const tokens = wordsIn(text, figure.end, end)
  const last = tokens.at(-1)
  // 1万多人｜两天就检测完毕: a clause of its own.
  if (tokens.some((token) => /^[就都已均全]$/u.test(token.text))) return undefined
  // A word that no row tells is a thing oftener than a deed.
  if (!last || last.text.length < 2 || (last.word && !is(last, 'thing')) || is(last, 'verb')) return undefined
  return {
    parts: [{ start: figure.end, end }],
    suffix: '',
    basis: 'stated',
    evidence: { how: 'after' },
    added: [],
  }
}
